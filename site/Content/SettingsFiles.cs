using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content;

/// <summary>The YAML files that stand at the top of the input folder.</summary>
public static class SettingsFiles
{
    private static readonly string[] Known = [SettingsReader.FileName, "tags.yml", "offices.yml", "provinces.yml", "terms.yml"];

    /// <summary>Reports a file that nothing reads: its name was probably mistyped.</summary>
    public static void Check(IEnumerable<string> names, Problems problems)
    {
        foreach (var name in names.Where(name => !Known.Contains(name)))
            problems.Report(Codes.StrayFile, Place.Of("input/" + name), FieldReader.DidYouMean(name, Known));
    }
}
