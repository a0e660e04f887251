// The theme: VitePress's own without its web font, in our colours, with types on the names of samples.
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { showTypes } from './types-on-names.js';

import './style.css';
import './types-on-names.css';
import './print.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp() {
    if (!import.meta.env.SSR) showTypes();
  },
};

export default theme;
