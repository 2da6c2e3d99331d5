declare module 'arabic-name-to-en' {
  const toEnglishName: (name: string) => string;
  export = toEnglishName;
}
