import { element, type XmlElement } from '../xml-tree.ts';

/** The value of a variable, such as RESPONSE. */
export const variable = (identifier: string): XmlElement => element('qti-variable', { identifier });

/** A value of one of the types that every player reads here. */
export const constant = (
  type: 'identifier' | 'float' | 'integer' | 'string',
  value: string | number,
): XmlElement => element('qti-base-value', { 'base-type': type }, String(value));

/** Gives an outcome a value. */
export const setOutcome = (identifier: string, value: XmlElement): XmlElement =>
  element('qti-set-outcome-value', { identifier }, value);

/** Runs rules if a condition is true, which it is not if it depends on a response that is missing. */
export const when = (condition: XmlElement, ...rules: readonly XmlElement[]): XmlElement =>
  element('qti-response-condition', {}, element('qti-response-if', {}, condition, ...rules));

/** The option at a place of an ordered response, from 1. The place is a constant, as some players read no digits there. */
export const optionAt = (place: number): XmlElement =>
  element('qti-index', { n: `AT_${place}` }, variable('RESPONSE'));

/** The value that an outcome or a response has, or should have. */
export const value = (text: string | number): XmlElement => element('qti-value', {}, String(text));

const defaultValue = (text: string | number): XmlElement =>
  element('qti-default-value', {}, value(text));

/** Declares an outcome of one value, which is none at first if nothing else is said. */
export const declareOutcome = (
  identifier: string,
  type: 'float' | 'integer' | 'identifier',
  initially?: number,
): XmlElement =>
  element(
    'qti-outcome-declaration',
    { identifier, cardinality: 'single', 'base-type': type },
    ...(initially === undefined ? [] : [defaultValue(initially)]),
  );

/** Declares a variable whose value does not change. */
export const declareConstant = (
  identifier: string,
  type: 'integer' | 'directedPair',
  text: string | number,
): XmlElement =>
  element(
    'qti-template-declaration',
    { identifier, cardinality: 'single', 'base-type': type },
    defaultValue(text),
  );
