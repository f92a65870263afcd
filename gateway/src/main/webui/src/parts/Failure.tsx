import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/http';

/** What went wrong, in words of the service if it sent any, and what the reader can do now. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof ApiProblem ? error : new ApiProblem(-1, {});
  const { document, status } = problem;
  return (
    <Alert color="red" variant="light" role="alert" title={document.title ?? t(titleKey(status))}>
      <Text size="sm" c="dark.7">
        {document.detail ?? t('failure.detail')}
      </Text>
      {document.violations && (
        <List size="sm" mt="xs">
          {document.violations.map((v, i) => (
            <List.Item key={i}>
              {v.pointer}: {v.message}
            </List.Item>
          ))}
        </List>
      )}
      <Text size="sm" c="dark.7" mt="xs" fw={600}>
        {t(adviceKey(status))}
      </Text>
      <Group mt="xs" gap="sm">
        <Button size="xs" variant="default" onClick={onRetry}>
          {t('failure.retry')}
        </Button>
        {document.traceId && (
          <Text size="xs" c="dark.7">
            {t('failure.trace')} {document.traceId}
          </Text>
        )}
      </Group>
    </Alert>
  );
}

function titleKey(status: number): string {
  return status === 0 ? 'failure.noConnection' : 'failure.title';
}

function adviceKey(status: number): string {
  if (status === 401) return 'failure.adviceSignIn';
  if (status === 403) return 'failure.adviceRole';
  if (status === 404) return 'failure.adviceNotFound';
  if (status >= 400 && status < 500) return 'failure.adviceInput';
  return 'failure.adviceWait';
}
