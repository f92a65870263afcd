import { Anchor, Box, Button, Container, Group, SegmentedControl, Tabs, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Agency, ExaminedAgency, examines, useAgencyName } from '../api/agency';
import { type Me, useMe } from '../api/session';
import { Failure } from '../parts/Failure';
import { StoryPage } from '../story/StoryPage';
import { StructurePage } from '../structure/StructurePage';
import { AgencyChooser } from './AgencyChooser';
import './shell.css';
import { SignIn } from './SignIn';
import { type Address, PAGES, usePage } from './usePage';

/** Large and rarely needed, so it is fetched when opened. */
const DocumentsPage = lazy(() => import('../documents/DocumentsPage'));

type Visitor = UseQueryResult<Me | null, Error>;

export function Shell() {
  const { t } = useTranslation();
  const [page, go] = usePage();
  const me = useMe();
  const [examined, examine] = useState<Agency | null>(null);
  useEffect(() => {
    document.title = `${t(`pages.${PAGES[page]}`)} · Lincah`;
  }, [t, page]);
  return (
    <Container size="xl" px="md" py="sm">
      <Anchor href="#content" className="skip">
        {t('shell.skip')}
      </Anchor>
      <Tabs value={page} onChange={(to) => to && go(to as Address)} keepMounted={false}>
        <header>
          <Group justify="space-between" mb="sm">
            <Group gap="xs" align="baseline">
              <Title order={1} size="h2">
                Lincah
              </Title>
              <Text c="dimmed" visibleFrom="sm">
                {t('shell.claim')}
              </Text>
            </Group>
            <Group gap="sm">
              <LanguageSwitch />
              {me.data && <SignedIn me={me.data} />}
            </Group>
          </Group>
          <Tabs.List className="pages" aria-label={t('shell.pages')}>
            {(Object.keys(PAGES) as Address[]).map((address) => (
              <Tabs.Tab key={address} value={address}>
                {t(`pages.${PAGES[address]}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </header>
        {/* The API page's library brings a main part of its own. */}
        <Box
          component={page === '/api' ? 'section' : 'main'}
          aria-label={t(`pages.${PAGES[page]}`)}
          id="content"
          tabIndex={-1}
          pt="md"
        >
          {(Object.keys(PAGES) as Address[]).map((address) => (
            <Tabs.Panel key={address} value={address}>
              <Page address={address} me={me} examined={examined} onExamine={examine} />
            </Tabs.Panel>
          ))}
        </Box>
      </Tabs>
    </Container>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('shell.language')}
      value={i18n.language}
      onChange={(language) => void i18n.changeLanguage(language)}
      data={[
        { value: 'id', label: 'Indonesia' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}

function SignedIn({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <>
      <Text size="sm">
        {me.account}
        {me.agency && <AgencyName code={me.agency} />}
      </Text>
      <Button size="xs" variant="default" component="a" href="/auth/logout">
        {t('shell.signOut')}
      </Button>
    </>
  );
}

function AgencyName({ code }: { code: string }) {
  return <> · {useAgencyName(code)}</>;
}

interface PageProps {
  address: Address;
  me: Visitor;
  examined: Agency | null;
  onExamine: (agency: Agency) => void;
}

function Page({ address, me, examined, onExamine }: PageProps) {
  const { t } = useTranslation();
  const loading = <Text role="status">{t('state.loading')}</Text>;
  if (address === '/api') {
    return (
      <Suspense fallback={loading}>
        <DocumentsPage />
      </Suspense>
    );
  }
  if (me.isPending) {
    return loading;
  }
  if (me.isError) {
    return <Failure error={me.error} onRetry={() => void me.refetch()} />;
  }
  if (!me.data) {
    return <SignIn to={address} />;
  }
  const content = address === '/story' ? <StoryPage /> : <StructurePage />;
  if (!examines(me.data)) {
    return content;
  }
  return (
    <>
      <AgencyChooser chosen={examined} onChoose={onExamine} />
      {examined && (
        // Nothing chosen in one agency holds for the next.
        <ExaminedAgency key={examined.code} value={examined.code}>
          {content}
        </ExaminedAgency>
      )}
    </>
  );
}
