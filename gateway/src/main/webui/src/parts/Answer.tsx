import { Loader, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/http';
import { Failure } from './Failure';

interface Props<T> {
  query: UseQueryResult<T, Error>;
  isEmpty: (data: T) => boolean;
  /** What an empty answer means here and what fills it. */
  empty: string;
  children: (data: T) => ReactNode;
}

/** The states of a figure read from a service: being read, not for this role, failed, nothing there yet, there. */
export function Answer<T>({ query, isEmpty, empty, children }: Props<T>) {
  const { t } = useTranslation();
  if (query.isPending) {
    return (
      <div role="status">
        <Loader size="sm" aria-hidden /> <Text span>{t('state.loading')}</Text>
      </div>
    );
  }
  if (query.error instanceof ApiProblem && query.error.status === 403) {
    return <Text c="dimmed">{t('state.notForRole')}</Text>;
  }
  if (query.isError) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (isEmpty(query.data)) {
    return <Text c="dimmed">{empty}</Text>;
  }
  return <>{children(query.data)}</>;
}
