-- Lists of thousands of works: their order, and the words of their titles.
-- Prisma knows no index over an expression: these three live here alone.

-- The words of a name, without case, accents, punctuation and the signs written together with an Arabic word: «والتعاون» and «التعاون» are
-- found by «تعاون». It folds letters as kb_fold does, and names no function of ours: an index is built with an empty search path.
CREATE FUNCTION kb_words(input text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(
    translate(
      translate(
        replace(replace(
          regexp_replace(lower(input), '[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\u00AD]', '', 'g'),
          'œ', 'oe'), 'æ', 'ae'),
        'أإآٱىةؤئیک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹àâäáãåçéèêëíìîïñóòôöõúùûüýÿ',
        'اااايهوييك01234567890123456789aaaaaaceeeeiiiinooooouuuuyy'),
      '/\-_.,;:!?()[]{}<>"‘’''«»“”،؛؟…°*#&+=–—', '                                      '),
    '(^| )[وف]?(?:ال|بال|كال|لل)(?=[^ ]{2})', '\1', 'g')
$$;

CREATE INDEX "Name_words_idx" ON "Name" USING gin (to_tsvector('simple', kb_words("text")));

-- The number of a work as a key that sorts: session, series, number, each by its value (75/9 before 75/16).
CREATE FUNCTION kb_work_order(session text, series text, number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(substring(session from '^[^0-9]+'), '') || lpad(coalesce(substring(session from '[0-9]+'), ''), 5, '0')
    || '/' || coalesce(series, '') || '/' || lpad(coalesce(substring(number from '[0-9]+'), ''), 6, '0') || coalesce(number, '')
$$;

CREATE INDEX "Work_by_date_idx" ON "Work"
  ((coalesce("dateStart", '') COLLATE "C"), (kb_work_order("session", "series", "number") COLLATE "C"), ("id" COLLATE "C"));
CREATE INDEX "Work_by_number_idx" ON "Work"
  ((coalesce("issuerId", '~') COLLATE "C"), (kb_work_order("session", "series", "number") COLLATE "C"), ("id" COLLATE "C"));
