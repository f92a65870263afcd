import { Badge, Card, Group, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type UnitNode, usePositions } from '../api/structure';
import { Answer } from '../parts/Answer';

interface Props {
  unit: UnitNode | null;
  /** Whether a unit was chosen on another day and does not exist on this one. */
  gone: boolean;
  asOf: string;
}

/** One unit with its positions; before one is chosen, how to choose. */
export function UnitDetail({ unit, gone, asOf }: Props) {
  const { t } = useTranslation();
  return (
    <Card withBorder component="section" aria-live="polite">
      {unit ? <Chosen unit={unit} asOf={asOf} /> : <Text c="dimmed">{t(gone ? 'structure.gone' : 'structure.choose')}</Text>}
    </Card>
  );
}

function Chosen({ unit, asOf }: { unit: UnitNode; asOf: string }) {
  const { t } = useTranslation();
  const positions = usePositions(unit.id, asOf);
  return (
    <>
      <Title order={3} size="h4">
        {unit.name}
      </Title>
      <Text c="dimmed" size="sm" mb="sm">
        {[unit.code, t(`unitType.${unit.type}`, unit.type), unit.echelon && `${t('structure.echelon')} ${unit.echelon}`].filter(Boolean).join(' · ')}
      </Text>
      <Answer query={positions} isEmpty={(page) => page.items.length === 0} empty={t('structure.noPositions')}>
        {(page) => (
          <>
            <Table.ScrollContainer minWidth={300} type="native" tabIndex={0}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('structure.position')}</Table.Th>
                    <Table.Th>{t('structure.kind')}</Table.Th>
                    <Table.Th>{t('structure.holder')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {page.items.map((position) => (
                    <Table.Tr key={position.id}>
                      <Table.Td>
                        <Group gap="xs">
                          {position.title}
                          {position.head && (
                            <Badge size="sm" variant="outline" color="dark" tt="none">
                              {t('structure.head')}
                            </Badge>
                          )}
                        </Group>
                      </Table.Td>
                      <Table.Td>{[t(`kind.${position.kind}`, position.kind), position.echelon].filter(Boolean).join(' ')}</Table.Td>
                      <Table.Td>{t(position.occupied ? 'structure.occupied' : 'structure.vacant')}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            {page.next && <Text size="sm">{t('structure.more')}</Text>}
          </>
        )}
      </Answer>
    </>
  );
}
