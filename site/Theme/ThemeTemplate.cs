using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary>A template, parsed. Evaluating one changes nothing in it, so threads share it.</summary>
/// <param name="Name">What templates and pages call it: <c>release</c>, <c>partials/card</c>.</param>
/// <param name="Path">Logical path: <c>theme/templates/release.html</c>.</param>
/// <param name="Page">Its syntax tree.</param>
/// <param name="Whole">Whether it is a whole document, and so stands without the layout.</param>
internal sealed record ThemeTemplate(string Name, string Path, ScriptPage Page, bool Whole);
