import { DateInput } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

dayjs.extend(customParseFormat);

const ISO = 'YYYY-MM-DD';
/** As people write a day here: in words, in figures with the day first, or as systems do. */
const FORMATS = ['D MMMM YYYY', 'D MMM YYYY', 'D/M/YYYY', 'D-M-YYYY', 'D.M.YYYY', ISO];
const EARLIEST = '1945-08-17';
const LATEST = '2100-12-31';

/** The written day as ISO text; null when it is none, such as 31 February. */
function parse(text: string, language: string): string | null {
  for (const format of FORMATS) {
    const day = dayjs(text.trim(), format, language, true);
    if (day.isValid()) {
      return day.format(ISO);
    }
  }
  return null;
}

/** A legal day, chosen from a calendar or typed; what is no day is said, and the day before it stays. */
export function DayField({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  const { t, i18n } = useTranslation();
  const [wrong, setWrong] = useState(false);
  const read = (text: string) => {
    const day = parse(text, i18n.language);
    const usable = day !== null && day >= EARLIEST && day <= LATEST;
    setWrong(!usable);
    return usable ? day : null;
  };
  return (
    <DateInput
      label={t('structure.asOf')}
      value={value}
      valueFormat="D MMMM YYYY"
      dateParser={read}
      minDate={EARLIEST}
      maxDate={LATEST}
      error={wrong && t('structure.dateWrong')}
      onChange={(day) => {
        if (day) {
          setWrong(false);
          onChange(day);
        }
      }}
      popoverProps={{ withinPortal: true }}
      maw={280}
    />
  );
}
