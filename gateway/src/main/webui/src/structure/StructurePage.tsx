import { Badge, Button, Grid, Group, Stack, TextInput, Title } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type UnitNode, useUnitTree } from '../api/structure';
import { Answer } from '../parts/Answer';
import { download, toCsv } from '../parts/csv';
import { UnitDetail } from './UnitDetail';
import { UnitTree } from './UnitTree';
import { countsByEchelon, search, visibleRows, waysToMatches } from './units';

/** The day of the reader's own calendar, not that of UTC. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** The agency's structure on any day: tree, search, counts, one unit in detail. */
export function StructurePage() {
  const { t } = useTranslation();
  const [asOf, setAsOf] = useState(today);
  const tree = useUnitTree(asOf);
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <Title order={2} size="h3">
          {t('structure.title')}
        </Title>
        <DateInput
          label={t('structure.asOf')}
          value={asOf}
          valueFormat="D MMMM YYYY"
          onChange={(day) => setAsOf(day ?? today())}
          popoverProps={{ withinPortal: true }}
        />
      </Group>
      <Answer query={tree} isEmpty={(units) => units.length === 0} empty={t('structure.empty')}>
        {(units) => <Units key={asOf} units={units} asOf={asOf} />}
      </Answer>
    </Stack>
  );
}

function Units({ units, asOf }: { units: UnitNode[]; asOf: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text, 200);
  const [opened, setOpened] = useState<Record<string, boolean>>(() =>
    Object.fromEntries(units.map((root) => [root.id, true])),
  );
  const [chosen, setChosen] = useState<UnitNode | null>(null);
  const shown = useMemo(() => search(units, searched), [units, searched]);
  const open = useMemo(
    () =>
      searched.trim()
        ? { ...opened, ...Object.fromEntries(waysToMatches(shown, searched).map((id) => [id, true])) }
        : opened,
    [opened, shown, searched],
  );
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
        {countsByEchelon(units).map(([echelon, count]) => (
          <Badge key={echelon} variant="outline" size="lg" color="dark" tt="none">
            {echelon ? `${t('structure.echelon')} ${echelon}` : t('structure.noEchelon')}: {count}
          </Badge>
        ))}
      </Group>
      <Group align="flex-end">
        <TextInput
          type="search"
          label={t('structure.search')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button variant="default" onClick={exportRows}>
          {t('structure.export')}
        </Button>
      </Group>
      <Grid>
        {/* On a phone the chosen unit stands above the long tree, beside it elsewhere. */}
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
          <UnitTree units={shown} open={open} onOpen={setOpened} chosen={chosen} onChoose={setChosen} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
          <div className="beside">
            <UnitDetail unit={chosen} asOf={asOf} />
          </div>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
