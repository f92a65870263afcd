import { Badge, Button, Drawer, Grid, Group, Stack, TextInput, Title } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type UnitNode, useUnitTree } from '../api/structure';
import { Answer } from '../parts/Answer';
import { download, toCsv } from '../parts/csv';
import { DayField } from './DayField';
import { UnitDetail } from './UnitDetail';
import { UnitTree } from './UnitTree';
import { countsByEchelon, find, search, visibleRows, waysToMatches } from './units';

/** The day of the reader's own calendar, not that of UTC. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** What the reader opened, looks for and chose; it stays when the day changes, so that two days can be compared. */
interface View {
  text: string;
  opened: Record<string, boolean>;
  chosen: string | null;
}

/** The agency's structure on any day: tree, search, counts, one unit in detail. */
export function StructurePage() {
  const { t } = useTranslation();
  const [asOf, setAsOf] = useState(today);
  const [view, setView] = useState<View>({ text: '', opened: {}, chosen: null });
  const tree = useUnitTree(asOf);
  return (
    <Stack>
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h3">
          {t('structure.title')}
        </Title>
        <DayField value={asOf} onChange={setAsOf} />
      </Group>
      <Answer query={tree} isEmpty={(units) => units.length === 0} empty={t('structure.empty')}>
        {(units) => <Units units={units} asOf={asOf} view={view} onView={setView} />}
      </Answer>
    </Stack>
  );
}

interface Props {
  units: UnitNode[];
  asOf: string;
  view: View;
  onView: (view: View) => void;
}

function Units({ units, asOf, view, onView }: Props) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 61.99em)', window.matchMedia('(max-width: 61.99em)').matches);
  const [searched] = useDebouncedValue(view.text, 200);
  const shown = useMemo(() => search(units, searched), [units, searched]);
  const open = useMemo(
    () => ({
      // The roots stand open until the reader closes them.
      ...Object.fromEntries(units.map((root) => [root.id, true])),
      ...view.opened,
      ...(searched.trim() && Object.fromEntries(waysToMatches(shown, searched).map((id) => [id, true]))),
    }),
    [units, view.opened, shown, searched],
  );
  const chosen = useMemo(() => find(units, view.chosen), [units, view.chosen]);
  const counts = useMemo(() => countsByEchelon(units), [units]);
  const detail = <UnitDetail unit={chosen} gone={view.chosen !== null && !chosen} asOf={asOf} />;
  const exportRows = () =>
    download(
      `struktur-${asOf}.csv`,
      toCsv([
        ['level', 'unit_code', 'name', 'type', 'echelon'],
        ...visibleRows(shown, open).map(({ unit, depth }) => [
          depth + 1,
          unit.code,
          unit.name,
          unit.type,
          unit.echelon ?? '',
        ]),
      ]),
    );
  return (
    <Stack>
      <Group gap="xs" aria-label={t('structure.counts')} role="group">
        <Count label={t('structure.total')} count={counts.reduce((sum, [, count]) => sum + count, 0)} />
        {counts.map(([echelon, count]) => (
          <Count
            key={echelon}
            label={echelon ? `${t('structure.echelon')} ${echelon}` : t('structure.noEchelon')}
            count={count}
          />
        ))}
      </Group>
      <Group align="flex-end">
        <TextInput
          type="search"
          label={t('structure.search')}
          value={view.text}
          onChange={(event) => onView({ ...view, text: event.currentTarget.value })}
          maw={420}
          flex="1 1 220px"
        />
        <Button variant="default" onClick={exportRows}>
          {t('structure.export')}
        </Button>
      </Group>
      <Grid>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <UnitTree
            units={shown}
            open={open}
            onOpen={(opened) => onView({ ...view, opened })}
            chosen={view.chosen}
            onChoose={(unit) => onView({ ...view, chosen: unit.id })}
          />
        </Grid.Col>
        {!narrow && (
          <Grid.Col span={5}>
            <div className="beside">{detail}</div>
          </Grid.Col>
        )}
      </Grid>
      {/* On a phone the unit comes over the long tree, and the reader returns to the same place. */}
      {narrow && (
        <Drawer.Root
          opened={view.chosen !== null}
          onClose={() => onView({ ...view, chosen: null })}
          position="bottom"
          size="75%"
        >
          <Drawer.Overlay />
          <Drawer.Content aria-label={t('structure.detail')}>
            <Drawer.Body pt="md">
              <Button size="xs" mb="sm" variant="default" onClick={() => onView({ ...view, chosen: null })}>
                {t('structure.close')}
              </Button>
              {detail}
            </Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      )}
    </Stack>
  );
}

function Count({ label, count }: { label: string; count: number }) {
  const { i18n } = useTranslation();
  return (
    <Badge variant="outline" size="lg" color="dark" tt="none">
      {label}: {count.toLocaleString(i18n.language)}
    </Badge>
  );
}
