import type { Locale } from "@/lib/i18n/locales";

/**
 * Names of States as the United Nations print them, where they differ from those of i18n-iso-countries, by ISO 3166-1 code;
 * the first of a language is the label. They serve to find a State in a vote, among sponsors and in a paragraph.
 */
export const UN_NAMES: Record<string, Partial<Record<Locale, string[]>>> = {
  AE: { en: ["United Arab Emirates"], fr: ["Émirats arabes unis"], ar: ["الإمارات العربية المتحدة"] },
  AG: { fr: ["Antigua-et-Barbuda"], ar: ["أنتيغوا وبربودا"] },
  BA: { en: ["Bosnia and Herzegovina"], fr: ["Bosnie-Herzégovine"], ar: ["البوسنة والهرسك"] },
  BH: { en: ["Bahrain"], fr: ["Bahreïn"], ar: ["البحرين"] },
  BN: { en: ["Brunei Darussalam"], fr: ["Brunéi Darussalam"], ar: ["بروني دار السلام"] },
  BO: {
    en: ["Bolivia (Plurinational State of)", "Plurinational State of Bolivia", "Bolivia"],
    fr: ["Bolivie (État plurinational de)", "État plurinational de Bolivie", "Bolivie"],
    ar: ["بوليفيا (دولة - المتعددة القوميات)", "دولة بوليفيا المتعددة القوميات", "بوليفيا"],
  },
  BS: { en: ["Bahamas", "The Bahamas"], fr: ["Bahamas"], ar: ["جزر البهاما"] },
  BY: { en: ["Belarus"], fr: ["Bélarus"], ar: ["بيلاروس"] },
  CD: { en: ["Democratic Republic of the Congo"], fr: ["République démocratique du Congo"], ar: ["جمهورية الكونغو الديمقراطية"] },
  CF: { en: ["Central African Republic"], fr: ["République centrafricaine"], ar: ["جمهورية أفريقيا الوسطى"] },
  CG: { en: ["Congo", "Republic of the Congo"], fr: ["Congo", "République du Congo"], ar: ["الكونغو", "جمهورية الكونغو"] },
  CH: { en: ["Switzerland"], fr: ["Suisse"], ar: ["سويسرا"] },
  CI: { en: ["Côte d’Ivoire", "Ivory Coast"], fr: ["Côte d’Ivoire"], ar: ["كوت ديفوار"] },
  CV: { en: ["Cabo Verde", "Cape Verde"], fr: ["Cabo Verde", "Cap-Vert"], ar: ["كابو فيردي", "الرأس الأخضر"] },
  CY: { en: ["Cyprus"], fr: ["Chypre"], ar: ["قبرص"] },
  CZ: { en: ["Czechia", "Czech Republic"], fr: ["Tchéquie", "République tchèque"], ar: ["تشيكيا", "الجمهورية التشيكية"] },
  DJ: { en: ["Djibouti"], fr: ["Djibouti"], ar: ["جيبوتي"] },
  DO: { en: ["Dominican Republic"], fr: ["République dominicaine"], ar: ["الجمهورية الدومينيكية"] },
  ER: { en: ["Eritrea"], fr: ["Érythrée"], ar: ["إريتريا"] },
  ET: { en: ["Ethiopia"], fr: ["Éthiopie"], ar: ["إثيوبيا"] },
  FJ: { en: ["Fiji"], fr: ["Fidji"], ar: ["فيجي"] },
  FM: {
    en: ["Micronesia (Federated States of)", "Federated States of Micronesia"],
    fr: ["Micronésie (États fédérés de)", "États fédérés de Micronésie"],
    ar: ["ميكرونيزيا (ولايات - الموحدة)", "ولايات ميكرونيزيا الموحدة"],
  },
  GB: {
    en: ["United Kingdom of Great Britain and Northern Ireland", "United Kingdom"],
    fr: ["Royaume-Uni de Grande-Bretagne et d’Irlande du Nord", "Royaume-Uni"],
    ar: ["المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية", "المملكة المتحدة"],
  },
  GD: { en: ["Grenada"], fr: ["Grenade"], ar: ["غرينادا"] },
  GM: { en: ["Gambia", "The Gambia"], fr: ["Gambie"], ar: ["غامبيا"] },
  GQ: { en: ["Equatorial Guinea"], fr: ["Guinée équatoriale"], ar: ["غينيا الاستوائية"] },
  GW: { en: ["Guinea-Bissau"], fr: ["Guinée-Bissau"], ar: ["غينيا - بيساو", "غينيا بيساو"] },
  HT: { en: ["Haiti"], fr: ["Haïti"], ar: ["هايتي"] },
  IE: { en: ["Ireland"], fr: ["Irlande"], ar: ["أيرلندا"] },
  IQ: { en: ["Iraq"], fr: ["Iraq", "Irak"], ar: ["العراق"] },
  IR: {
    en: ["Iran (Islamic Republic of)", "Islamic Republic of Iran", "Iran"],
    fr: ["Iran (République islamique d’)", "République islamique d’Iran", "Iran"],
    ar: ["إيران (جمهورية - الإسلامية)", "جمهورية إيران الإسلامية", "إيران"],
  },
  KG: { en: ["Kyrgyzstan"], fr: ["Kirghizistan"], ar: ["قيرغيزستان"] },
  KM: { en: ["Comoros"], fr: ["Comores"], ar: ["جزر القمر"] },
  KN: { en: ["Saint Kitts and Nevis"], fr: ["Saint-Kitts-et-Nevis"], ar: ["سانت كيتس ونيفس"] },
  KP: {
    en: ["Democratic People’s Republic of Korea"],
    fr: ["République populaire démocratique de Corée"],
    ar: ["جمهورية كوريا الشعبية الديمقراطية"],
  },
  KR: { en: ["Republic of Korea"], fr: ["République de Corée"], ar: ["جمهورية كوريا"] },
  KW: { en: ["Kuwait"], fr: ["Koweït"], ar: ["الكويت"] },
  KZ: { en: ["Kazakhstan"], fr: ["Kazakhstan"], ar: ["كازاخستان"] },
  LA: { en: ["Lao People’s Democratic Republic"], fr: ["République démocratique populaire lao"], ar: ["جمهورية لاو الديمقراطية الشعبية"] },
  LC: { en: ["Saint Lucia"], fr: ["Sainte-Lucie"], ar: ["سانت لوسيا"] },
  LY: { en: ["Libya"], fr: ["Libye"], ar: ["ليبيا"] },
  MD: { en: ["Republic of Moldova"], fr: ["République de Moldova"], ar: ["جمهورية مولدوفا"] },
  MH: { en: ["Marshall Islands"], fr: ["Îles Marshall"], ar: ["جزر مارشال"] },
  MK: { en: ["North Macedonia"], fr: ["Macédoine du Nord"], ar: ["مقدونيا الشمالية"] },
  MM: { en: ["Myanmar"], fr: ["Myanmar"], ar: ["ميانمار"] },
  MV: { en: ["Maldives"], fr: ["Maldives"], ar: ["ملديف"] },
  NL: {
    en: ["Netherlands (Kingdom of the)", "Kingdom of the Netherlands", "Netherlands"],
    fr: ["Pays-Bas (Royaume des)", "Royaume des Pays-Bas", "Pays-Bas"],
    ar: ["هولندا (مملكة -)", "مملكة هولندا", "هولندا"],
  },
  PG: { en: ["Papua New Guinea"], fr: ["Papouasie-Nouvelle-Guinée"], ar: ["بابوا غينيا الجديدة"] },
  PS: { en: ["State of Palestine"], fr: ["État de Palestine"], ar: ["دولة فلسطين"] },
  RU: { en: ["Russian Federation"], fr: ["Fédération de Russie"], ar: ["الاتحاد الروسي"] },
  SB: { en: ["Solomon Islands"], fr: ["Îles Salomon"], ar: ["جزر سليمان"] },
  SC: { en: ["Seychelles"], fr: ["Seychelles"], ar: ["سيشيل"] },
  SS: { en: ["South Sudan"], fr: ["Soudan du Sud"], ar: ["جنوب السودان"] },
  ST: { en: ["Sao Tome and Principe"], fr: ["Sao Tomé-et-Principe"], ar: ["سان تومي وبرينسيبي"] },
  SY: { en: ["Syrian Arab Republic"], fr: ["République arabe syrienne"], ar: ["الجمهورية العربية السورية"] },
  SZ: { en: ["Eswatini"], fr: ["Eswatini"], ar: ["إسواتيني"] },
  TD: { en: ["Chad"], fr: ["Tchad"], ar: ["تشاد"] },
  TL: { en: ["Timor-Leste"], fr: ["Timor-Leste"], ar: ["تيمور - ليشتي", "تيمور ليشتي"] },
  TR: { en: ["Türkiye", "Turkey"], fr: ["Türkiye", "Turquie"], ar: ["تركيا", "تركيه"] },
  TT: { en: ["Trinidad and Tobago"], fr: ["Trinité-et-Tobago"], ar: ["ترينيداد وتوباغو"] },
  TZ: { en: ["United Republic of Tanzania"], fr: ["République-Unie de Tanzanie"], ar: ["جمهورية تنزانيا المتحدة"] },
  US: {
    en: ["United States of America", "United States"],
    fr: ["États-Unis d’Amérique", "États-Unis"],
    ar: ["الولايات المتحدة الأمريكية", "الولايات المتحدة"],
  },
  VA: { en: ["Holy See"], fr: ["Saint-Siège"], ar: ["الكرسي الرسولي"] },
  VC: { en: ["Saint Vincent and the Grenadines"], fr: ["Saint-Vincent-et-les Grenadines"], ar: ["سانت فنسنت وجزر غرينادين"] },
  VE: {
    en: ["Venezuela (Bolivarian Republic of)", "Bolivarian Republic of Venezuela", "Venezuela"],
    fr: ["Venezuela (République bolivarienne du)", "République bolivarienne du Venezuela", "Venezuela"],
    ar: ["فنزويلا (جمهورية - البوليفارية)", "جمهورية فنزويلا البوليفارية", "فنزويلا"],
  },
  VN: { en: ["Viet Nam", "Vietnam"], fr: ["Viet Nam", "Vietnam"], ar: ["فييت نام"] },
};

/** ISO 3166-1 codes that stand for territories: none of them is a State here; their names only hide others. */
export const TERRITORIES = new Set(
  "AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF XK YT".split(
    " ",
  ),
);

/** Names that have a State's name in them and mean something else. */
export const HIDING: Record<Locale, string[]> = {
  en: [
    "Gulf of Guinea",
    "Gulf of Mexico",
    "Gulf of Oman",
    "Mexico City",
    "Panama Canal",
    "New Mexico",
    "Jordan River",
    "Jordan Valley",
    "River Jordan",
    "SAMOA Pathway",
    "Samoa Pathway",
  ],
  fr: ["golfe de Guinée", "golfe du Mexique", "golfe d’Oman", "vallée du Jourdain", "canal de Panama", "Orientations de Samoa"],
  ar: ["خليج غينيا", "خليج المكسيك", "خليج عمان", "نهر الأردن", "غور الأردن", "قناة بنما", "مسار ساموا"],
};
