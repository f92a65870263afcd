import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A plain table of texts, with a note when the service holds more than is shown. */
export function Rows({ head, rows, more }: { head: string[]; rows: string[][]; more: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Table.ScrollContainer minWidth={280} type="native" tabIndex={0}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {head.map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, i) => (
              <Table.Tr key={i}>
                {row.map((text, j) => (
                  <Table.Td key={j}>{text}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {more && (
        <Text size="sm" mt="xs">
          {t('state.more', { count: rows.length })}
        </Text>
      )}
    </>
  );
}
