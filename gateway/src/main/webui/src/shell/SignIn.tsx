import { Alert, Button, Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** For strangers: what this is, and the way to Keycloak. The browser keeps no token afterwards. */
export function SignIn({ to }: { to: string }) {
  const { t } = useTranslation();
  const failed = new URLSearchParams(window.location.search).get('sign-in') === 'failed';
  return (
    <Card withBorder maw={520} mx="auto" mt="xl" padding="lg">
      <Stack>
        <Title order={2} size="h3">
          {t('signIn.title')}
        </Title>
        {failed && (
          <Alert color="red" variant="light" role="alert" title={t('signIn.failed')}>
            <Text size="sm" c="dark.7">
              {t('signIn.failedAdvice')}
            </Text>
          </Alert>
        )}
        <Text>{t('signIn.text')}</Text>
        <Button component="a" href={`/auth/login?to=${encodeURIComponent(to)}`}>
          {t('signIn.button')}
        </Button>
      </Stack>
    </Card>
  );
}
