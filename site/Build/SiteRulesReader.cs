using System.Collections.Immutable;
using System.IO.Hashing;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Build;

/// <summary>Reads what holds for every text and page: settings, lists, theme.</summary>
internal static class SiteRulesReader
{
    /// <summary>Reads the rules. Null where no site can be made by them, which has been reported; else what was found stands in them.</summary>
    public static SiteRules? Read(SiteInputs inputs, BuildOptions options, Problems problems)
    {
        var found = new Problems();
        var rules = Read(inputs, options.BaseUrl, found);
        if (rules is null) problems.Add(found.ToImmutable());
        return rules is null ? null : rules with { Found = found.ToImmutable() };
    }

    private static SiteRules? Read(SiteInputs inputs, Uri? baseUrl, Problems found)
    {
        var (input, look) = inputs;
        var settings = SettingsReader.Read(input.Settings.GetValueOrDefault(SettingsReader.FileName), baseUrl, found);
        if (settings is null) return null;
        SettingsFiles.Check(input.Settings.Keys, found);
        var registries = new RegistriesReader(ReadingRules.Of(settings), found).Read(input.Settings);
        return LoadTheme(look, settings, found) is { } theme ? new SiteRules(settings, registries, theme, FingerprintOf(input.Settings, baseUrl), []) : null;
    }

    private static UInt128 FingerprintOf(ImmutableSortedDictionary<string, string> files, Uri? baseUrl)
    {
        var hash = new XxHash128();
        foreach (var (name, text) in files)
        {
            hash.Add(name);
            hash.Add(text);
        }
        hash.Add(baseUrl?.AbsoluteUri ?? "");
        return hash.GetCurrentHashAsUInt128();
    }

    /// <summary>The theme; null where it cannot render every page, which has been reported.</summary>
    private static SiteTheme? LoadTheme(ThemeFiles look, SiteSettings settings, Problems found)
    {
        var faults = new Problems();
        var theme = SiteTheme.Load(look.Templates, Phrases.Read(look.Phrases, settings.Languages, faults), faults);
        theme.Phrases.Require(RequiredPhrases.For(settings), faults);
        found.Add(faults.ToImmutable());
        return faults.HasErrors ? null : theme;
    }
}
