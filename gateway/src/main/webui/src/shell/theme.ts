import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** Shades dark enough for WCAG AA with white text. */
export const theme = createTheme({ primaryColor: 'blue', primaryShade: 8 });

/** The library's grey for secondary text and its red are too light on white. */
export const readableColours: CSSVariablesResolver = (mantine) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': mantine.colors.gray[7],
    '--mantine-color-error': mantine.colors.red[9],
    '--mantine-color-placeholder': mantine.colors.gray[6],
  },
  dark: {},
});
