-- Search: what is written and what is asked are folded and analysed by the same immutable functions, so that an index may use them.
-- Order matters: fold, then the language's own spellings, then stems (design notes, search.md). No extension but pg_trgm and fuzzystrmatch.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

DROP TABLE "SearchEntry";
DROP FUNCTION kb_vector(text, text, text);

-- Letters and digits only: compatibility forms, case, accents, hamza seats, vowel marks, tatweel, bidi marks, Persian letters and digits
-- are one; 37/4 is one word (37s4). Mirrored by lib/search/fold.ts. The steps that few texts need are asked for first: translate is slow.
CREATE OR REPLACE FUNCTION kb_fold(input text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text := lower(input);
BEGIN
  IF octet_length(input) <> length(input) THEN
    folded := regexp_replace(replace(replace(replace(lower(normalize(input, NFKD)), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
      '[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+', '', 'g');
    IF folded ~ '[ٱیێېکڪہھەۀۃ٠-٩۰-۹ıøłđ]' THEN
      folded := translate(folded, 'ٱیێېکڪہھەۀۃ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ıøłđ', 'ايييككههههه01234567890123456789iold');
    END IF;
    folded := translate(folded, 'ىة', 'يه');
  END IF;
  RETURN btrim(regexp_replace(regexp_replace(folded, '(\d) ?/ ?(?=\d)', '\1s', 'g'), '[^[:alnum:] ]+', ' ', 'g'));
END
$$;

-- British and American spellings, hyphened or joined prefixes, plurals that no stemmer knows. Takes folded text.
CREATE FUNCTION kb_english(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    folded,
    '\m(co|re|anti|non|multi|inter|sub|pre|micro|macro|socio|geo|cyber|trans|intra|semi) ([a-z]{2})', '\1\2', 'g'),
    '\m(counter|cease|peace|follow|world|land) (terror|fire|keep|build|mak|ups?\M|wide|mine)', '\1\2', 'g'),
    '([iy])z(e|es|ed|er|ers|ing|ations?|ational)\M', '\1s\2', 'g'),
    '([bdhilmnv]o)u(r(?:s|ed|ing|able|ful|al|ly|er|ers|hood|less|ite)?)\M', '\1\2', 'g'),
    '\m(cent|theat|met|lit|fib|calib|kilomet|spect)re([sd]?)\M', '\1er\2', 'g'),
    '\m((?:catal|dial|anal|prol)og)ue(s?)\M', '\1\2', 'g'),
    '\m((?:def|off|lic|pret)en)c(e[sd]?)\M', '\1s\2', 'g'),
    '\m((?:travel|label|model|cancel|counsel|fuel|signal|channel|marshal|instal|enrol|fulfil|skil)(?=l)|program(?=me)|(?:judg|acknowledg)(?=em))(?:l|me|e)(ed|ing|ers?|ors?|ments?|ful|s)?\M', '\1\2', 'g'),
    '\m((?:wo)?m)en\M', '\1an', 'g')
$$;

-- Words that French writes in two ways, joined prefixes, plurals and feminines that the stemmer leaves. Takes folded text.
CREATE FUNCTION kb_french(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    folded,
    '\m(co|re|anti|non|multi|inter|sub|pre|micro|macro|socio|geo|cyber|trans|intra|semi|contre(?= ?terror)|extra) (?=[a-z]{3})', '\1', 'g'),
    '\m(organ|util|real|autor|colon|decolon|global|mobil|central|civil|national)iz(e|er|es|ee|ees|ent|ant|ation|ations|ateur|ateurs)\M', '\1is\2', 'g'),
    '\m(trav|vitr|b)aux\M', '\1ail', 'g'),
    '\mclefs?\M', 'cle', 'g'),
    '(\w\w\we)es?\M|(\w\wion)s\M', '\1\2', 'g')
$$;

-- Light stems of Arabic, in three steps on folded text: joined conjunction, article and preposition; endings of number, gender and possession;
-- broken plurals of the field. A word that begins with lam keeps it after "lil-" (للجنة is ل + لجنة).
CREATE FUNCTION kb_arabic_stems(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(
    folded,
    '\m(?:[وف]?(?:(?:بال|كال|ال)(?=\w{2})(?!تزام|تماس|تحاق|تقاء|تهاب|غاء|غام|كترون|مانيا|بانيا|يه|يات)|لل(?=\w{2})(?!جن[هت]|جان|غه|غات|قاء|ايح|اجي|بنان|يبي|وايح|واء))|[وف]?[لب](?=ل(?:جن[هت]|جان|غه|غات|قاء|ايح|اجي|بنان|يبي|وايح|واء)))', '', 'g'),
    '(\w\w\w)(?:ا?ت(?:هما|ها|هم|نا|ه)|ت(?:ين|ان)|يات|هما|ها|هم|هن|نا|ان|ات|ون|ين|يه|ه|ي)(?:يين|يون|يات|ات|ين|ون|يه|ه|ي)?\M', '\1', 'g'),
    '\m[وبل]{1,2}(\w\w\w\w)', '\1', 'g')
$$;

CREATE FUNCTION kb_arabic(folded text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  stems text := kb_arabic_stems(folded);
BEGIN
  IF stems !~ '\m(?:مشاريع|لجان|مكاتب|اجهز|رامج|مراكز|حقوق|اطفال|نساء|شعوب|اراض|تقارير|اعضاء|انشط|اهداف|موارد|ثايق|قواعد|وايح|مباد|مواثيق|اوضاع|جهود|قضايا|تدابير|سايل|اساليب|اسلح|جرايم|ضحايا|سجناء|مدن|مناطق|مسايل|بنود|صناديق|بنوك|مصارف|معاهد|مدارس|علماء|خبراء|زراء|روساء|سفراء|ملوك|امناء|وفود|نظم|انظم|عقود|شباب|فقراء|اوب|امراض|ادو|بحار|انهار|ميا|اسواق|اموال|ديون|نقاط|نتايج|عناصر|مصالح|مواقع|اماكن|مساجد|كنايس|ايام|اعوام|سنو|اشخاص|شوون|شيون|مسيول|هياكل|مناصب|مهام|قوان|محاكم|احكام|حدود|جنود|طلاب|نصوص|فصول|مواد|فروع|اقسام)\M' THEN RETURN stems; END IF;
  RETURN (SELECT string_agg(coalesce('{"مشاريع":"مشروع","لجان":"لجن","مكاتب":"مكتب","اجهز":"جهاز","رامج":"رنامج","مراكز":"مركز","حقوق":"حق","اطفال":"طفل","نساء":"امرا","شعوب":"شعب","اراض":"ارض","تقارير":"تقرير","اعضاء":"عضو","انشط":"نشاط","اهداف":"هدف","موارد":"مورد","ثايق":"وثيق","قواعد":"قاعد","وايح":"لايح","مباد":"مبدا","مواثيق":"ميثاق","اوضاع":"وضع","جهود":"جهد","قضايا":"قضي","تدابير":"تدبير","سايل":"وسيل","اساليب":"اسلوب","اسلح":"سلاح","جرايم":"جريم","ضحايا":"ضحي","سجناء":"سجين","مدن":"مدين","مناطق":"منطق","مسايل":"مسال","بنود":"بند","صناديق":"صندوق","بنوك":"بنك","مصارف":"مصرف","معاهد":"معهد","مدارس":"مدرس","علماء":"عالم","خبراء":"خبير","زراء":"وزير","روساء":"رييس","سفراء":"سفير","ملوك":"ملك","امناء":"امين","وفود":"وفد","نظم":"نظام","انظم":"نظام","عقود":"عقد","شباب":"شاب","فقراء":"فقير","اوب":"وباء","امراض":"مرض","ادو":"دواء","بحار":"بحر","انهار":"نهر","ميا":"ماء","اسواق":"سوق","اموال":"مال","ديون":"دين","نقاط":"نقط","نتايج":"نتيج","عناصر":"عنصر","مصالح":"مصلح","مواقع":"موقع","اماكن":"مكان","مساجد":"مسجد","كنايس":"كنيس","ايام":"يوم","اعوام":"عام","سنو":"سنه","اشخاص":"شخص","شوون":"شان","شيون":"شان","مسيول":"مسوول","هياكل":"هيكل","مناصب":"منصب","مهام":"مهم","قوان":"قان","محاكم":"محكم","احكام":"حكم","حدود":"حد","جنود":"جند","طلاب":"طالب","نصوص":"نص","فصول":"فصل","مواد":"ماد","فروع":"فرع","اقسام":"قسم"}'::jsonb ->> word, word), ' ' ORDER BY place)
    FROM regexp_split_to_table(stems, ' ') WITH ORDINALITY AS w(word, place));
END
$$;

-- The text as its stemmer takes it.
CREATE FUNCTION kb_text(language text, input text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE language WHEN 'ar' THEN kb_arabic(kb_fold(input)) WHEN 'fr' THEN kb_french(kb_fold(input)) ELSE kb_english(kb_fold(input)) END
$$;

CREATE OR REPLACE FUNCTION kb_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE language WHEN 'ar' THEN 'pg_catalog.simple'::regconfig WHEN 'fr' THEN 'pg_catalog.french'::regconfig ELSE 'pg_catalog.english'::regconfig END
$$;

-- The terms of a text with their places; a text longer than any paragraph is cut.
CREATE FUNCTION kb_vector(language text, input text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector(kb_config(language), kb_text(language, left(input, 200000)))
$$;

CREATE FUNCTION kb_terms(language text, input text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT tsvector_to_array(kb_vector(language, input))
$$;

-- Names that hold words beginning so (weight A): for suggestions while typing, when the last word may be unfinished.
CREATE FUNCTION kb_beginnings(language text, input text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg('(' || quote_literal(word) || ':*A' || coalesce(' | ' || quote_literal(term) || ':A', '')
    || coalesce(' | ' || quote_literal(substring(word FROM '^(?:[وف]?(?:بال|كال|ال)|لل)(\w.*)$')) || ':*A', '') || ')', ' & '), '')::tsquery
  FROM regexp_split_to_table(kb_text(language, input), ' +') word
  LEFT JOIN LATERAL (SELECT t AS term FROM unnest(kb_terms(language, word)) t LIMIT 1) s ON true
  WHERE word <> ''
$$;

-- The letters of a word in their order in the alphabet: two words with the same have letters swapped.
CREATE FUNCTION kb_letters(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(letter, '' ORDER BY letter) FROM regexp_split_to_table(word, '') letter
$$;

-- CreateEnum
CREATE TYPE "SearchOutcome" AS ENUM ('EMPTY', 'CHOSEN');

-- CreateTable
CREATE TABLE "SearchDocument" (
    "id" SERIAL NOT NULL,
    "entityId" TEXT NOT NULL,
    "noun" "Noun" NOT NULL,
    "languages" "Language"[],
    "date" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "facets" TEXT[],

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchHead" (
    "documentId" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "title" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "terms" INTEGER NOT NULL,
    "vector" tsvector NOT NULL,

    CONSTRAINT "SearchHead_pkey" PRIMARY KEY ("documentId","language")
);

-- CreateTable
CREATE TABLE "SearchParagraph" (
    "id" SERIAL NOT NULL,
    "documentId" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "address" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "facets" TEXT[],
    "vector" tsvector NOT NULL,

    CONSTRAINT "SearchParagraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "language" "Language" NOT NULL,
    "term" TEXT NOT NULL,
    "heads" INTEGER NOT NULL,
    "paragraphs" INTEGER NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("language","term")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "language" "Language" NOT NULL,
    "word" TEXT NOT NULL,
    "reversed" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "texts" INTEGER NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("language","word")
);

-- CreateTable
CREATE TABLE "SearchTranslation" (
    "source" "Language" NOT NULL,
    "term" TEXT NOT NULL,
    "target" "Language" NOT NULL,
    "translation" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "weight" REAL NOT NULL,

    CONSTRAINT "SearchTranslation_pkey" PRIMARY KEY ("source","term","target","translation")
);

-- CreateTable
CREATE TABLE "SearchTally" (
    "outcome" "SearchOutcome" NOT NULL,
    "language" "Language" NOT NULL,
    "question" TEXT NOT NULL,
    "chosen" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "month" TEXT NOT NULL,

    CONSTRAINT "SearchTally_pkey" PRIMARY KEY ("month","outcome","language","question","chosen")
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchDocument_entityId_key" ON "SearchDocument"("entityId");

-- CreateIndex
CREATE INDEX "SearchDocument_facets_idx" ON "SearchDocument" USING GIN ("facets");

-- CreateIndex
CREATE INDEX "SearchDocument_date_id_idx" ON "SearchDocument"("date" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "SearchHead_vector_idx" ON "SearchHead" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "SearchParagraph_documentId_language_idx" ON "SearchParagraph"("documentId", "language");

-- CreateIndex
CREATE INDEX "SearchParagraph_facets_idx" ON "SearchParagraph" USING GIN ("facets");

-- CreateIndex
CREATE INDEX "SearchParagraph_vector_idx" ON "SearchParagraph" USING GIN ("vector");

-- By the beginnings and the ends of words, whatever the database's collation. Partial only in form (no word is null): Prisma cannot read
-- the operator class of an index back and would make it anew with every migration; partial indexes it leaves alone.
CREATE INDEX "SearchWord_language_word_idx" ON "SearchWord"("language", "word" text_pattern_ops) WHERE "word" IS NOT NULL;
CREATE INDEX "SearchWord_language_reversed_idx" ON "SearchWord"("language", "reversed" text_pattern_ops) WHERE "reversed" IS NOT NULL;

-- AddForeignKey
ALTER TABLE "SearchDocument" ADD CONSTRAINT "SearchDocument_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchHead" ADD CONSTRAINT "SearchHead_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SearchDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchParagraph" ADD CONSTRAINT "SearchParagraph_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SearchDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;
