import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  caption: string;
  counts: Record<string, number>;
  /** The group of translations that knows the codes; an unknown code is shown as it is. */
  words: string;
}

/** How many per code, in the order in which the words are kept: that of the procedure. */
export function Counts({ caption, counts, words }: Props) {
  const { t, i18n } = useTranslation();
  const order = Object.keys(t(words, { returnObjects: true }) as object);
  const sorted = Object.entries(counts).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return (
    <Table captionSide="top" mb="sm">
      <Table.Caption>{caption}</Table.Caption>
      <Table.Tbody>
        {sorted.map(([code, count]) => (
          <Table.Tr key={code}>
            <Table.Th scope="row" fw={400}>
              {t(`${words}.${code}`, code)}
            </Table.Th>
            <Table.Td ta="right">{count.toLocaleString(i18n.language)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
