import { testRule } from '../../helpers/test-rule.js';

const files = {
  'manifest.json': { widget: { locale: [] }, locations: [] },
  'templates/panel.twig': '',
  'assets/templates/rows/row.twig': '',
};

testRule('no-absent-templates', {
  valid: [
    {
      name: 'templates that are there',
      files,
      code: 'self.render({ href: "/templates/panel.twig?v=1" }); f("templates/rows/row.twig", "panel.twig", "./rows/row.twig");',
    },
    {
      name: 'templates of the platform',
      files,
      code: 'self.render({ ref: "/tmpl/controls/button.twig" });',
    },
    {
      name: 'names that are put together',
      files,
      code: 'f("/templates/" + name + ".twig", `/templates/${name}.twig`, folder + "x.twig");',
    },
    {
      name: 'what is not a path',
      files,
      code: 'f("*.twig", "https://acme.test/x.twig", "No .twig is here.twig");',
    },
    {
      name: 'by the helper',
      files,
      code: 'self.getTemplate("panel", f); self.getTemplate(name); // .twig',
    },
    { name: 'by a helper that loads something else', files, code: 'self.getTemplate("absent");' },
  ],
  invalid: [
    {
      name: 'templates that are not',
      files,
      code: 'self.render({ href: ⟦"/templates/absent.twig"⟧ }); f(path + ⟦"/templates/no.twig"⟧, ⟦`x.twig`⟧); self.getTemplate(⟦"rows/x"⟧);',
      errors: ['templates/absent.twig', 'templates/no.twig', 'x.twig', 'rows/x.twig'].map(
        (file) => ({
          messageId: 'absent',
          data: { file: `"${file}"` },
        }),
      ),
    },
  ],
});
