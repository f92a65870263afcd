import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import id from './id.json';

const KEPT = 'lincah.language';

function keptLanguage(): string {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'id';
}

i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
  localStorage.setItem(KEPT, language);
});

void i18n.use(initReactI18next).init({
  lng: keptLanguage(),
  fallbackLng: 'id',
  resources: { id: { translation: id }, en: { translation: en } },
  interpolation: { escapeValue: false },
});
