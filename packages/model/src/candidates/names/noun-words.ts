const words = (text: string): Set<string> => new Set(text.split(/\s+/));

/** Words in the names of organisations. */
const organisation = words(
  `Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Bar Bloc Board Broadcasting Brothers Bureau Business Cabinet Capital Center Centre Chamber Charity Church Club College
  Command Commission Committee Commonwealth Communications Community Communist Company Co Confederation Conference Congress Consortium Convention Cooperation Corp Corporation Corps Council Court Courts Daily Delegation Democrats Department Development Directorate Division Electric
  Electronics Energy Enterprise Enterprises Exchange Express Federation Fellowship Financial Firm Force Forces Forum Foundation Front Fund Garda Gas Gazette Government Group Guard Herald High-Command Holding Holdings Hospital House Inc Industries Industrial Initiative Institute
  Institution Insurance International Investments Jamaat Journal Jirga Judiciary Junta Lab Laboratories Laboratory League Legion Legislature Library Limited Ltd LLC Lok Mail Majlis Media Military Ministry Mission Mosque Motors Movement Museum Navy NGO Network News
  Observatory Office Oil Organisation Organization Parliament Party Partners Partnership PLC Plc plc Police Post Power Press Productions Program Programme Publishing Radio Railway Railways Rangers Regiment Republicans Rovers Sabha Sangh School Schools Secretariat Securities Senate Service Services
  Society Solutions Staff Stock Studios Summit Supreme Syndicate Systems Task Team Technologies Technology Telecom Telegraph Television Theatre Times Treasury Tribune Tribunal Trust TV Union United Unit Universities University Watch Wanderers Works World AG GmbH SA SpA NV AB ASA Bhd Pte Pvt FC AFC`,
);

/** Words in the names of places. */
const place = words(
  `Airport Archipelago Avenue Base Basin Bay Beach Bridge Canal Canyon Cape Castle City Coast County Creek Delta Desert District Emirates Falls Federation Field Fort Garden Gardens Glacier Gulf Harbor Harbour Heights Hill Hills Island Islands Isle Isles Kingdom
  Lake Lakes Land Mount Mountain Mountains Mt Oblast Ocean Palace Park Pass Peninsula Plain Plateau Plaza Port Prefecture Province Range Region Republic Reef Republics Ridge River Road Sea Square Stadium State States Station Strait Straits Street Strip Territories Territory Tower Town Valley Village Zone`,
);

/** True for a word that names of organisations have: "Ministry". */
export const isOrganisationWord = (word: string): boolean =>
  organisation.has(word.replace(/\.$/, ''));

/** True for the form of a company: "Ltd". */
export const isLegalForm = (word: string): boolean =>
  /^(?:Co|Corp|Inc|Ltd|Limited|PLC|Plc|LLC)\.?$/.test(word);

/** True for a word that names of places have: "River". */
export const isPlaceWord = (word: string): boolean => place.has(word);

/** True for a word that may stand before "of" inside a name: "Bank of", "Gulf of", "House of". */
export const isBeforeOf = (word: string): boolean =>
  isOrganisationWord(word) ||
  isPlaceWord(word) ||
  /^(?:Ministers|Nations|Council|Faculty|Community|Brotherhood|Sisters|Daughters|Missionaries|Churches|Bishops|Tigers|Isle|Sultanate|Duchy|Principality|Union|Army|Order|Friends|Sons|Knights|Treaty|Line|Battle|Temple|Dome|Mosque|Cathedral|Voice|Doctors|Medecins|Lords|Commons|Bill|Declaration|Director|Tower)$/.test(
    word,
  );
