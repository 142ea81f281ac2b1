using System.Collections.Immutable;
using Sbpac.Site.Build;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Bench.Related;

/// <summary>A site's input as the build reads it, up to the catalog.</summary>
internal sealed record SiteFolder(SiteCatalog Catalog, MemoReader Reader)
{
    /// <summary>Reads an input folder.</summary>
    public static SiteFolder Read(string folder, int threads)
    {
        var problems = new Problems();
        if (InputFolder.Read(folder, threads, problems) is not { } input
            || SettingsReader.Read(input.Settings.GetValueOrDefault(SettingsReader.FileName), null, problems) is not { } settings)
            throw new InvalidDataException($"{folder} is no input folder with a site.yml.");
        var registries = new RegistriesReader(ReadingRules.Of(settings), problems).Read(input.Settings);
        var reader = new ReadingMemo().Under(ReadingRules.Of(settings, registries));
        var readings = new Reading[input.Texts.Length];
        Parallel.For(0, readings.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => readings[i] = reader.Read(input.Texts[i]));
        var texts = readings.Select(reading => reading.Text).OfType<ReleaseText>().ToImmutableArray();
        var publication = new Publication(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), false);
        var (catalog, _) = CatalogBuilder.Build(new CatalogInput(settings, registries, texts, [], input.Assets, publication, threads), problems);
        return new SiteFolder(catalog, reader);
    }
}
