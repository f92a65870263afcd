import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Agency, useAgencies } from '../api/agency';
import { Failure } from '../parts/Failure';

/** For examiners: whose structure and figures the pages show. */
export function AgencyChooser({ chosen, onChoose }: { chosen: Agency | null; onChoose: (agency: Agency) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [words] = useDebouncedValue(text === chosen?.name ? '' : text.trim(), 250);
  const agencies = useAgencies(words);
  if (agencies.isError) {
    return <Failure error={agencies.error} onRetry={() => void agencies.refetch()} />;
  }
  const offered = agencies.data ?? [];
  const known = chosen && !offered.some((agency) => agency.code === chosen.code) ? [chosen, ...offered] : offered;
  return (
    <Select
      label={t('agency.label')}
      description={t('agency.text')}
      placeholder={t('agency.placeholder')}
      nothingFoundMessage={t('agency.none')}
      data={known.map((agency) => ({ value: agency.code, label: agency.name }))}
      value={chosen?.code ?? null}
      onChange={(code) => {
        const agency = known.find((one) => one.code === code);
        if (agency) {
          onChoose(agency);
        }
      }}
      searchable
      // The service has searched already.
      filter={({ options }) => options}
      onSearchChange={setText}
      allowDeselect={false}
      maw={520}
      mb="md"
    />
  );
}
