import type { Entity } from '../model.ts';

/** Names one entity of an article: its type and canonical name, which two types may share ("Georgia"). */
export const entityKeyOf = ({ type, canonical }: Pick<Entity, 'type' | 'canonical'>): string => `${type}:${canonical}`;
