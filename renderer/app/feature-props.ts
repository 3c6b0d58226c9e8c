import type { FeatureProps, LibraryLookup } from '../kitchen/feature.ts';
import { versionsOf } from '#core/library/versions.ts';
import type { Hobside } from './hobside.svelte.ts';

/** What a feature is given of the app. The getters keep it reactive. */
export function featureProps(hobside: Hobside, shown: (title: string) => void): FeatureProps {
  return {
    kitchen: hobside.kitchen,
    settings: hobside.settings,
    timers: hobside.timers,
    hob: hobside.hob,
    awake: hobside.awake,
    log: hobside.log,
    collection: hobside.collection,
    plan: hobside.plan,
    library: lookup(hobside),
    go: hobside.go,
    commands: hobside.commands,
    changes: hobside.changes,
    actions: hobside.actions,
    toast: hobside.toast,
    announce: hobside.announce,
    shown,
    platform: hobside.start.platform,
    version: hobside.start.version,
  };
}

function lookup({ library, list }: Hobside): LibraryLookup {
  return {
    get status() {
      return library.status;
    },
    get tags() {
      return library.counts.tags.map(({ tag }) => tag);
    },
    get recipes() {
      return library.recipes;
    },
    summaryOf: (id) => library.summaryOf(id),
    withTitle: (title) => library.withTitle(title),
    versionsOf: (id) => versionsOf(id, library.versions),
    neighbour: (id, direction) => list.neighbour(id, direction),
  };
}
