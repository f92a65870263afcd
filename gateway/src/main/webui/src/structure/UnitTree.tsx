import { Text, Tree, type TreeNodeData, useTree } from '@mantine/core';
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitNode } from '../api/structure';

interface Props {
  units: UnitNode[];
  open: Record<string, boolean>;
  onOpen: (open: Record<string, boolean>) => void;
  chosen: string | null;
  onChoose: (unit: UnitNode) => void;
}

function asNodes(units: UnitNode[], byId: Map<string, UnitNode>): TreeNodeData[] {
  return units.map((unit) => {
    byId.set(unit.id, unit);
    return {
      value: unit.id,
      label: unit.name,
      children: unit.children.length ? asNodes(unit.children, byId) : undefined,
    };
  });
}

/** Arrows move and open, Enter shows the unit; a click on the sign opens, on the name shows. */
export function UnitTree({ units, open, onOpen, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const [data, byId] = useMemo(() => {
    const index = new Map<string, UnitNode>();
    return [asNodes(units, index), index] as const;
  }, [units]);
  const tree = useTree({ expandedState: open, onExpandedStateChange: onOpen });
  const choose = (id?: string) => {
    const unit = id && byId.get(id);
    if (unit) {
      onChoose(unit);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter') {
      choose((event.target as HTMLElement).closest<HTMLElement>('[data-value]')?.dataset.value);
    }
  };
  if (!units.length) {
    return <Text c="dimmed">{t('structure.noMatch')}</Text>;
  }
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('structure.keys')}
      </Text>
      <Tree
        aria-label={t('structure.title')}
        data={data}
        tree={tree}
        expandOnClick={false}
        onKeyDown={onKeyDown}
        renderNode={({ node, expanded, hasChildren, elementProps }) => {
          const unit = byId.get(node.value);
          return (
            <div {...elementProps} style={{ ...elementProps.style, display: 'flex' }}>
              <span
                className="unit-toggle"
                aria-hidden
                onClick={(event) => {
                  event.stopPropagation();
                  tree.toggleExpanded(node.value);
                }}
              >
                {hasChildren ? (expanded ? '▾' : '▸') : ''}
              </span>
              <span className="unit" data-chosen={chosen === node.value} onClick={() => choose(node.value)}>
                {node.label}
                <Text span size="sm" c="dimmed">
                  {unit?.echelon && ` · ${unit.echelon}`}
                  {unit?.headKind && !unit.occupied && ` · ${t('structure.vacantHead')}`}
                </Text>
              </span>
            </div>
          );
        }}
      />
    </>
  );
}
