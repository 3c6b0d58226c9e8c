import Bean from '@lucide/svelte/icons/bean';
import Beef from '@lucide/svelte/icons/beef';
import CakeSlice from '@lucide/svelte/icons/cake-slice';
import Carrot from '@lucide/svelte/icons/carrot';
import Cherry from '@lucide/svelte/icons/cherry';
import Cookie from '@lucide/svelte/icons/cookie';
import Croissant from '@lucide/svelte/icons/croissant';
import CupSoda from '@lucide/svelte/icons/cup-soda';
import Drumstick from '@lucide/svelte/icons/drumstick';
import Egg from '@lucide/svelte/icons/egg';
import Fish from '@lucide/svelte/icons/fish';
import Leaf from '@lucide/svelte/icons/leaf';
import Pizza from '@lucide/svelte/icons/pizza';
import Salad from '@lucide/svelte/icons/salad';
import Sandwich from '@lucide/svelte/icons/sandwich';
import Snowflake from '@lucide/svelte/icons/snowflake';
import Soup from '@lucide/svelte/icons/soup';
import Utensils from '@lucide/svelte/icons/utensils';
import Wheat from '@lucide/svelte/icons/wheat';
import type { Component } from 'svelte';
import type { PlateIcon } from './plate-look.ts';

export const plateIcons: Readonly<Record<PlateIcon, Component>> = {
  bean: Bean,
  beef: Beef,
  cake: CakeSlice,
  carrot: Carrot,
  cherry: Cherry,
  cookie: Cookie,
  croissant: Croissant,
  cup: CupSoda,
  drumstick: Drumstick,
  egg: Egg,
  fish: Fish,
  leaf: Leaf,
  pizza: Pizza,
  salad: Salad,
  sandwich: Sandwich,
  snowflake: Snowflake,
  soup: Soup,
  utensils: Utensils,
  wheat: Wheat,
};
