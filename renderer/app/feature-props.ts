import type { FeatureProps, LibraryLookup } from '../kitchen/feature.ts';
import type { Hobside } from './hobside.svelte.ts';

/** What a feature is given of the app. The getters keep it reactive. */
export function featureProps(hobside: Hobside, shown: (title: string) => void): FeatureProps {
  const {
    kitchen,
    settings,
    timers,
    hob,
    awake,
    log,
    collection,
    plan,
    go,
    commands,
    changes,
    actions,
    toast,
    announce,
    start,
  } = hobside;
  return {
    kitchen,
    settings,
    timers,
    hob,
    awake,
    log,
    collection,
    plan,
    library: lookup(hobside),
    go,
    commands,
    changes,
    actions,
    toast,
    announce,
    shown,
    platform: start.platform,
    version: start.version,
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
    neighbour: (id, direction) => list.neighbour(id, direction),
  };
}
