import { Alert, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import 'swagger-ui-dist/swagger-ui.css';
import { read } from '../api/http';
import { Failure } from '../parts/Failure';
import './documents.css';

const SERVICES = ['org-structure', 'equivalation', 'teams', 'performance'] as const;
type Service = (typeof SERVICES)[number];

/** The API documents of all services on one page; a service that is down is named, the others stay readable. */
export default function DocumentsPage() {
  const { t } = useTranslation();
  const [service, setService] = useState<Service>('org-structure');
  const document = useQuery({
    queryKey: ['openapi', service],
    queryFn: ({ signal }) => read<object>(`/api/openapi/${service}`, signal),
  });
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('documents.title')}
      </Title>
      <Text>{t('documents.text')}</Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('documents.service')}
        value={service}
        onChange={(chosen) => setService(chosen as Service)}
        data={SERVICES.map((value) => ({ value, label: t(`service.${value}`) }))}
      />
      {document.isPending && <Text role="status">{t('state.loading')}</Text>}
      {document.isError && (
        <>
          <Alert color="yellow" variant="light" title={t('documents.down', { service: t(`service.${service}`) })} />
          <Failure error={document.error} onRetry={() => void document.refetch()} />
        </>
      )}
      {document.data && <Operations key={service} document={document.data} />}
    </Stack>
  );
}

function Operations({ document }: { document: object }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    SwaggerUI({
      domNode: place.current,
      // Whatever the service calls itself: from outside it is reached here.
      spec: { ...document, servers: [{ url: '/' }] },
      docExpansion: 'list',
      // The gateway wants this from calls that carry the session cookie.
      requestInterceptor: (request: { headers: Record<string, string> }) => {
        request.headers['X-Requested-With'] = 'lincah-console';
        return request;
      },
    });
  }, [document]);
  return <div ref={place} className="operations" />;
}
