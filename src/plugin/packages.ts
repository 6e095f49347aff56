// ESLint waits for nothing while it runs rules, so that whatever any of them may need is loaded with the plugin.
import parseStyle from '@eslint/css-tree/parser';
import * as scopes from 'eslint-scope';
import * as globs from 'minimatch';
import { packages } from '../widget/late-packages.js';

packages.css.provide({ default: parseStyle });
packages.globs.provide(globs);
packages.scopes.provide(scopes);
