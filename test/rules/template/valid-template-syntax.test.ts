import { testFileRule } from '../../helpers/test-file-rule.js';

const file = 'templates/panel.twig';
const valid = [
  'a {{ a }} {{- a.b[0].c("x", 1)|f|g(1) -}} {{ }} {# {{ #}',
  '{% if a and not b or (c in [1, 2]) %}{% elseif a is not same as(b) %}{% else %}{% endif %}',
  '{% for key, value in a if value %}{% else %}{% endfor %}{%if(a)%}{%endif%}',
  '{% set a = {a: {b: 1}} %}{{ {a: {b: 1}} }}{% set a %}x{% endset %}{% block a %}{% endblock a %}{% block b "x" %}',
  '{% include "a.twig" with {a: 1, b: "}}"} only %}{% import "a" as b %}{% extends "a" %}',
  '{% raw %}{{ a {% endif %}{% endraw %}{%- verbatim -%}{{ {%- endverbatim -%}',
  "{{ a ? 'x' : b ?: c ?? d }} {{ a starts with 'x' }} {{ a not in b }} {{ a b-and c }} {{ -1 .. 5 }} {{ a|date('d.m.Y') }}",
  '{{ a|any_filter_of_the_platform }} {{ any_function() }} {{ a is any_test }}',
  'function () { return {}; } { {a} } 100%}',
];

testFileRule('valid-template-syntax', {
  valid: [
    ...valid.map((code) => ({ name: code, file, code })),
    { name: 'a library', file: 'lib/a.twig', code: '{{' },
    { name: 'a template that is not text', file, code: '{\0{\0' },
  ],
  invalid: [
    {
      name: 'a tag of Django',
      file,
      code: "<link href=\"⟦{% static '../styles.css' %}⟧\">\n{% url 'x' %}",
      errors: [{ messageId: 'unknownTag', data: { name: 'static' } }],
    },
    {
      name: 'a missing comma',
      file,
      code: '{% include "input.twig" with {\n  id: a.b\n  ⟦name⟧: c\n} %}',
      errors: [{ messageId: 'unexpected', data: { text: '"name"' } }],
    },
    {
      name: 'the operators of JavaScript',
      file,
      code: '{% if a ⟦&⟧& b %}{% endif %}',
      errors: [{ messageId: 'unexpected', data: { text: '"&"' } }],
    },
    {
      name: 'a text beside another',
      file,
      code: "{{ 'a' ⟦'b'⟧ }}",
      errors: [{ messageId: 'unexpected', data: { text: '"\'b\'"' } }],
    },
    {
      name: 'a tag of Handlebars',
      file,
      code: '{{⟦#⟧each items}}',
      errors: [{ messageId: 'unexpected', data: { text: '"#"' } }],
    },
    {
      name: 'a bracket that nothing closes, one of another kind, and one too many',
      file,
      code: '{{ f⟦(⟧a }}',
      errors: [{ messageId: 'unclosed', data: { text: '"("' } }],
    },
    {
      name: 'a bracket of another kind',
      file,
      code: '{{ f(a⟦]⟧ }}',
      errors: [{ messageId: 'unexpected' }],
    },
    {
      name: 'a sign without a value behind it',
      file,
      code: '{{ a ⟦+⟧ }}',
      errors: [{ messageId: 'incomplete', data: { text: '"+"' } }],
    },
    {
      name: 'a mark that nothing closes',
      file,
      code: '<p>⟦{{⟧ a }</p>',
      errors: [{ messageId: 'openMark', data: { text: '"{{"', name: '}}' } }],
    },
    {
      name: 'a comment that nothing closes',
      file,
      code: '⟦{#⟧ a }}',
      errors: [{ messageId: 'openMark', data: { text: '"{#"', name: '#}' } }],
    },
    {
      name: 'a quote that nothing closes',
      file,
      code: "{{ it⟦'⟧s }}",
      errors: [{ messageId: 'openQuote', data: { name: "'" } }],
    },
    {
      name: 'a tag that nothing closes',
      file,
      code: '{% if a %}{% endif %}\n⟦{% for a in b %}⟧ {{ a }}',
      errors: [{ messageId: 'openTag', data: { name: 'for' } }],
    },
    {
      name: 'a raw part that nothing closes',
      file,
      code: '⟦{% raw %}⟧ {{',
      errors: [{ messageId: 'openTag', data: { name: 'raw' } }],
    },
    {
      name: 'a tag that closes another',
      file,
      code: '{% if a %}⟦{% endfor %}⟧',
      errors: [{ messageId: 'surplusTag', data: { name: 'endfor' } }],
    },
    {
      name: 'a part of no other tag',
      file,
      code: '⟦{% else %}⟧',
      errors: [{ messageId: 'surplusTag', data: { name: 'else' } }],
    },
  ],
});
