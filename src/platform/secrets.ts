import type { Fact } from './fact.js';

/** A secret that can be recognized by its form alone, wherever it stands. */
export interface SecretForm extends Fact {
  /** What it is, to follow "holds". */
  readonly name: string;
  /** Finds all of a text. */
  readonly pattern: RegExp;
  /** Parts of which every such text has one, because they are found much sooner than the form. */
  readonly signs: readonly string[];
}

const form = (
  name: string,
  pattern: RegExp,
  signs: readonly string[],
  source: string,
): SecretForm => ({
  name,
  pattern,
  signs,
  source,
  confidence: 'high',
});

/** Forms that the services themselves publish, so that such a text is nothing else. */
export const secretForms: readonly SecretForm[] = [
  form(
    'a private key',
    /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----[^-]*/gu,
    ['PRIVATE KEY-----'],
    'https://www.rfc-editor.org/rfc/rfc7468',
  ),
  // Also the long-lived token of a private integration.
  form(
    'a signed token',
    /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/gu,
    ['.eyJ'],
    'https://www.rfc-editor.org/rfc/rfc7519',
  ),
  form(
    'a token of GitHub',
    /\bgh[oprsu]_[A-Za-z\d]{36,}|\bgithub_pat_\w{60,}/gu,
    ['gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_'],
    'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  ),
  form(
    'a token of GitLab',
    /\bglpat-[\w-]{20,}/gu,
    ['glpat-'],
    'https://docs.gitlab.com/security/tokens/',
  ),
  form(
    'a key of AWS',
    /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/gu,
    ['AKIA', 'ASIA'],
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  ),
  form(
    'a key of Google',
    /\bAIza[\w-]{35}/gu,
    ['AIza'],
    'https://docs.cloud.google.com/docs/authentication/api-keys',
  ),
  form(
    'a token of Slack',
    /\bxox[abeprs]-[A-Za-z\d-]{10,}/gu,
    ['xox'],
    'https://docs.slack.dev/authentication/tokens',
  ),
  form(
    'a key of Stripe',
    /\b[rs]k_live_[A-Za-z\d]{16,}/gu,
    ['k_live_'],
    'https://docs.stripe.com/keys',
  ),
  form(
    'a key of OpenAI or Anthropic',
    /\bsk-(?:proj-|ant-)[\w-]{20,}/gu,
    ['sk-proj-', 'sk-ant-'],
    'https://docs.claude.com/en/api/overview',
  ),
  form(
    'a token of a Telegram bot',
    /\b\d{8,10}:AA[\w-]{33}(?![\w-])/gu,
    [':AA'],
    'https://core.telegram.org/bots/api',
  ),
  form(
    'a key of SendGrid',
    /\bSG\.[\w-]{22}\.[\w-]{43}/gu,
    ['SG.'],
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  ),
  form(
    'a password in a URL',
    /(?<=\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@]{1,100}:)[^\s/:@]{1,200}(?=@)/giu,
    ['://'],
    'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  ),
];

/** How keys end whose value is a secret, in lower case and without separators. */
export const secretKeys: Fact & { readonly endings: readonly string[] } = {
  endings: ['secret', 'secretkey', 'token', 'apikey', 'privatekey', 'password'],
  source: 'https://developers.kommo.com/docs/oauth-20',
  confidence: 'medium',
};
