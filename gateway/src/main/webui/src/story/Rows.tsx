import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** How many rows stand there before the reader asks for the rest. */
const FIRST = 12;

interface Props {
  head: string[];
  rows: string[][];
  /** Whether the last column holds figures. */
  figures?: boolean;
  /** Whether the service holds more than these rows. */
  more: boolean;
}

/** A plain table of texts: its first rows, then all on demand, with a note when the service holds more. */
export function Rows({ head, rows, figures = false, more }: Props) {
  const { t } = useTranslation();
  const [all, showAll] = useState(false);
  const align = (column: number) => (figures && column === head.length - 1 ? 'right' : undefined);
  return (
    <>
      <Table.ScrollContainer minWidth={280} type="native" tabIndex={0}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {head.map((title, j) => (
                <Table.Th key={title} ta={align(j)}>
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(all ? rows : rows.slice(0, FIRST)).map((row, i) => (
              <Table.Tr key={i}>
                {row.map((text, j) => (
                  <Table.Td key={j} ta={align(j)}>
                    {text}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {!all && rows.length > FIRST && (
        <Button size="xs" mt="xs" variant="default" onClick={() => showAll(true)}>
          {t('state.showAll', { count: rows.length })}
        </Button>
      )}
      {more && (all || rows.length <= FIRST) && (
        <Text size="sm" mt="xs">
          {t('state.more', { count: rows.length })}
        </Text>
      )}
    </>
  );
}
