import type { ExportDocument } from '../export-document.ts';
import { element, type XmlElement } from '../xml-tree.ts';

/** What differs between the manifests of versions of QTI. */
export interface ManifestForm {
  readonly namespaces: XmlElement['attrs'];
  readonly schema: string;
  readonly schemaVersion: string;
}

/** Builds the manifest of a package, which lists its files. */
export const buildManifest = (
  { sheet }: ExportDocument,
  { namespaces, schema, schemaVersion }: ManifestForm,
  ...resources: readonly XmlElement[]
): XmlElement =>
  element(
    'manifest',
    { ...namespaces, identifier: `package-${sheet.id}` },
    element(
      'metadata',
      {},
      element('schema', {}, schema),
      element('schemaversion', {}, schemaVersion),
    ),
    element('organizations'),
    element('resources', {}, ...resources),
  );
