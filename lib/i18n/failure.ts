import type { Locale } from "./locales";

type Failure = { title: string; body: string; retry: string };

/** The words shown when the database is away: needed where the message files are out of reach (client error page, serving layer). */
export const FAILURE: Record<Locale, Failure> = {
  ar: {
    title: "قاعدة البيانات غير متاحة الآن",
    body: "لم يُفقد شيء. الصفحات التي قُرئت من قبل ما زالت متاحة، وستُفتح هذه الصفحة تلقائيا حين تعود قاعدة البيانات.",
    retry: "حاول مرة أخرى",
  },
  en: {
    title: "The database is away for a moment",
    body: "Nothing is lost. Pages read before are still available, and this page opens by itself when the database is back.",
    retry: "Try again",
  },
  fr: {
    title: "La base de données est momentanément indisponible",
    body: "Rien n’est perdu. Les pages déjà lues restent disponibles et celle-ci s’ouvrira d’elle-même au retour de la base.",
    retry: "Réessayer",
  },
};
