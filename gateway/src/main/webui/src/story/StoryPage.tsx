import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseSummary, useCreditAccounts, useEvaluations, useFunctionalNames, useTeams } from '../api/story';
import { Answer } from '../parts/Answer';
import { day } from '../parts/day';
import { Counts } from './Counts';
import { Reductions } from './Reductions';
import { Rows } from './Rows';

/** One agency's way in figures, each read live from the service that owns it. */
export function StoryPage() {
  const { t } = useTranslation();
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('story.title')}
      </Title>
      <Text>{t('story.text')}</Text>
      <Chapter title={t('story.reductions')}>
        <Reductions />
      </Chapter>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Chapter title={t('story.cases')}>
          <Cases />
        </Chapter>
        <Chapter title={t('story.teams')}>
          <Teams />
        </Chapter>
        <Chapter title={t('story.evaluations')}>
          <Evaluations />
        </Chapter>
        <Chapter title={t('story.credit')}>
          <Credit />
        </Chapter>
      </SimpleGrid>
    </Stack>
  );
}

function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card withBorder component="section" aria-label={title} padding="sm">
      <Title order={3} size="h4" mb="sm">
        {title}
      </Title>
      {children}
    </Card>
  );
}

function Cases() {
  const { t, i18n } = useTranslation();
  const summary = useCaseSummary();
  return (
    <Answer query={summary} isEmpty={(s) => total(s.states) === 0} empty={t('story.noCases')}>
      {(s) => (
        <>
          <Counts caption={t('story.byState')} counts={s.states} words="caseState" />
          {s.simplifications.map((one) => (
            <Text key={one.scenarioId} size="sm" mb="sm">
              {t('story.expected', {
                name: one.name,
                displaced: one.displaced.toLocaleString(i18n.language),
                opened: one.opened.toLocaleString(i18n.language),
              })}
            </Text>
          ))}
          <Counts caption={t('story.byResult')} counts={s.results} words="caseResult" />
        </>
      )}
    </Answer>
  );
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function Teams() {
  const { t, i18n } = useTranslation();
  const teams = useTeams();
  return (
    <Answer query={teams} isEmpty={(page) => page.items.length === 0} empty={t('story.noTeams')}>
      {(page) => (
        <Rows
          head={[t('story.name'), t('story.state'), t('story.period'), t('story.members')]}
          figures
          rows={page.items.map((team) => [
            `${team.name} (${team.ownerUnitName})`,
            t(`teamState.${team.state}`, team.state),
            `${day(team.startsOn, i18n.language)} – ${day(team.endsOn, i18n.language)}`,
            team.members.toLocaleString(i18n.language),
          ])}
          more={Boolean(page.next)}
        />
      )}
    </Answer>
  );
}

function Evaluations() {
  const { t } = useTranslation();
  const evaluations = useEvaluations();
  return (
    <Answer query={evaluations} isEmpty={(page) => page.items.length === 0} empty={t('story.noEvaluations')}>
      {(page) => (
        <Rows
          head={[t('story.person'), t('story.period'), t('story.state'), t('story.predicate')]}
          rows={page.items.map((e) => [
            e.personName ?? '–',
            `${e.year} · ${t(`evaluationKind.${e.kind}`, e.kind)}`,
            t(`evaluationState.${e.state}`, e.state),
            e.predicate ? t(`predicate.${e.predicate}`, e.predicate) : '–',
          ])}
          more={Boolean(page.next)}
        />
      )}
    </Answer>
  );
}

function Credit() {
  const { t, i18n } = useTranslation();
  const accounts = useCreditAccounts();
  const names = useFunctionalNames();
  return (
    <Answer query={accounts} isEmpty={(page) => page.items.length === 0} empty={t('story.noCredit')}>
      {(page) => (
        <Rows
          head={[t('story.person'), t('story.function'), t('story.balance')]}
          figures
          rows={page.items.map((account) => [
            account.name ?? '–',
            [
              account.functionalCode && (names.data?.get(account.functionalCode) ?? ''),
              account.functionalLevel && t(`level.${account.functionalLevel}`, account.functionalLevel),
            ]
              .filter(Boolean)
              .join(' ') || '–',
            account.balance.toLocaleString(i18n.language),
          ])}
          more={Boolean(page.next)}
        />
      )}
    </Answer>
  );
}
