/** Currencies by their signs. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
};
/** Currencies by their nouns; rupees and francs are those of several states. */
export const currencyNouns: readonly (readonly [RegExp, string])[] = [
  [/^ (?:US |U\.S\. )?dollars?\b/iu, 'USD'],
  [/^ (?:pounds? sterling|pounds)\b/iu, 'GBP'],
  [/^ euros?\b/iu, 'EUR'],
  [/^ yen\b/iu, 'JPY'],
  [/^ (?:yuan|renminbi)\b/iu, 'CNY'],
  [/^ (?:Indian) rupees?\b/iu, 'INR'],
  [/^ (?:Pakistani) rupees?\b/iu, 'PKR'],
];
