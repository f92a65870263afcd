import { Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Scenario, useReductions, useScenarios } from '../api/story';
import { Answer } from '../parts/Answer';
import { day } from '../parts/day';

/** What a simplification removes, per kind of position. */
export function Reductions() {
  const { t } = useTranslation();
  const scenarios = useScenarios();
  return (
    <Answer query={scenarios} isEmpty={(page) => page.items.length === 0} empty={t('story.noScenarios')}>
      {(page) => <OfScenario scenarios={page.items} />}
    </Answer>
  );
}

function OfScenario({ scenarios }: { scenarios: Scenario[] }) {
  const { t, i18n } = useTranslation();
  const [chosen, choose] = useState(scenarios[0]?.id ?? '');
  const scenario = scenarios.find((s) => s.id === chosen);
  const reductions = useReductions(chosen);
  return (
    <Stack>
      <Select
        label={t('story.scenario')}
        data={scenarios.map((s) => ({ value: s.id, label: s.name }))}
        value={chosen}
        onChange={(id) => id && choose(id)}
        allowDeselect={false}
        maw={480}
      />
      {scenario && (
        <Text size="sm">
          {t('story.state')}: {t(`scenarioState.${scenario.state}`, scenario.state)} · {t('story.effectiveOn')}{' '}
          {day(scenario.effectiveOn, i18n.language)}
        </Text>
      )}
      <Answer query={reductions} isEmpty={(rows) => rows.length === 0} empty={t('story.noReductions')}>
        {(rows) => (
          <Table.ScrollContainer minWidth={290} type="native" tabIndex={0}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('structure.kind')}</Table.Th>
                  {['before', 'after', 'removed', 'rate'].map((figure) => (
                    <Table.Th key={figure} ta="right">
                      {t(`story.${figure}`)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={row.positionKind}>
                    <Table.Th scope="row" fw={400}>
                      {t(`kind.${row.positionKind}`, row.positionKind)}
                    </Table.Th>
                    {[row.before, row.after, row.removed, row.rate].map((figure, i) => (
                      <Table.Td key={i} ta="right">
                        {figure === null ? '–' : figure.toLocaleString(i18n.language)}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Answer>
    </Stack>
  );
}
