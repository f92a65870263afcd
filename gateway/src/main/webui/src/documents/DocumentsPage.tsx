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

interface ApiDocument {
  info?: { title?: string; version?: string };
  components?: { securitySchemes?: Record<string, unknown> };
}

/** The page has a heading of its own; the library's would be a second first one. */
const WITHOUT_HEADING = { wrapComponents: { InfoContainer: () => () => null } };

/**
 * The document as it holds for a caller from outside: every service is reached here, with a token as proof. The way to
 * the services' own identity provider, which they name or leave out, is not the reader's.
 */
function fromOutside({ components, ...rest }: ApiDocument): object {
  const schemes = Object.keys(components?.securitySchemes ?? {});
  const bearer = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };
  return {
    ...rest,
    servers: [{ url: '/' }],
    components: { ...components, securitySchemes: Object.fromEntries(schemes.map((name) => [name, bearer])) },
  };
}

/** The API documents of all services on one page; a service that is down is named, the others stay readable. */
export default function DocumentsPage() {
  const { t } = useTranslation();
  const [service, setService] = useState<Service>('org-structure');
  const document = useQuery({
    queryKey: ['openapi', service],
    queryFn: ({ signal }) => read<ApiDocument>(`/api/openapi/${service}`, signal),
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
      {document.data && (
        <>
          <Text size="sm" c="dimmed">
            {[document.data.info?.title, document.data.info?.version].filter(Boolean).join(' ')}
          </Text>
          <Operations key={service} document={document.data} />
        </>
      )}
    </Stack>
  );
}

function Operations({ document }: { document: ApiDocument }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    SwaggerUI({
      domNode: place.current,
      spec: fromOutside(document),
      plugins: [WITHOUT_HEADING],
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
