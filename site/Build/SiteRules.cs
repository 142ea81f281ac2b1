using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Build;

/// <summary>What holds for every text and every page of a site.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Registries">The lists that the input shares.</param>
/// <param name="Theme">What renders the pages.</param>
/// <param name="Fingerprint">Stands for settings and lists.</param>
/// <param name="Found">What reading them had to say.</param>
internal sealed record SiteRules(SiteSettings Settings, Registries Registries, SiteTheme Theme, UInt128 Fingerprint, ImmutableArray<Diagnostic> Found);
