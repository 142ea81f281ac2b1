using System.Collections.Immutable;
using System.Text;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Preview;

/// <summary>
/// One version of the site, held as a plan: a file's bytes are made when they are asked for. A page that cannot be rendered is that
/// of the former version.
/// </summary>
internal sealed class PreviewSite
{
    private const long MostBytes = 32 << 20;

    private readonly SitePlan plan;
    private readonly string input;
    private readonly PictureWriter pictures;
    private readonly FileCache cache = new(MostBytes);
    private readonly Lazy<StaticHost> host;
    private readonly Lazy<ImmutableSortedDictionary<string, string>> styleSheets;
    private volatile PreviewSite? former;

    /// <summary>Makes a version.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="input">The input folder, for the files that are published as they are.</param>
    /// <param name="pictures">Makes pictures.</param>
    /// <param name="former">The version before it, or null.</param>
    /// <param name="same">What the host would say, where it says the same of another version with the same destinations; or null.</param>
    public PreviewSite(SitePlan plan, string input, PictureWriter pictures, PreviewSite? former, StaticHost? same = null)
    {
        (this.plan, this.input, this.pictures) = (plan, input, pictures);
        // Two versions in memory are enough: the one before, or the last that is known to render throughout.
        this.former = former is { IsSound: false, former: { } sound } ? sound : former;
        // Nothing of the former version but its rules may stay in memory with this one.
        var rules = former is { host.IsValueCreated: true } ? former.Host.Rules : null;
        host = new Lazy<StaticHost>(() =>
            same ?? new StaticHost(Root, HostRules.Read(Text("_redirects"), Text("_headers"), rules), destination => Find(destination) is not null));
        styleSheets = new Lazy<ImmutableSortedDictionary<string, string>>(() => plan.Outputs
            .Where(output => output.Source.Path.StartsWith("theme/", StringComparison.Ordinal) && output.Destination.EndsWith(".css", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(output => output.Source.Path, output => Root + output.Destination, StringComparer.Ordinal));
    }

    /// <summary>The path of the site on its host, with a slash at both ends.</summary>
    public string Root => plan.Catalog.Settings.Url.AbsolutePath;

    /// <summary>What the real host would say.</summary>
    public StaticHost Host => host.Value;

    /// <summary>Whether every file is known to render.</summary>
    public bool IsSound { get; private set; }

    /// <summary>Says that every file renders: no former version is needed any more.</summary>
    public void MarkSound()
    {
        IsSound = true;
        former = null;
    }

    /// <summary>A file; null where there is none, or none that could ever be rendered.</summary>
    public PreviewFile? File(string destination) => cache.Get(destination, Make);

    /// <summary>The site with the pages of some edited texts, until the whole of it is planned again; null where more than these pages may differ.</summary>
    /// <param name="inputs">The input as it is now.</param>
    /// <param name="changed">What changed, as diagnostics name it; what is no text was written beside one, and has gone again.</param>
    /// <param name="strict">Whether warnings fail a build.</param>
    public PreviewSite? With(SiteInputs inputs, ImmutableHashSet<string> changed, bool strict) =>
        plan.Workshop.With(plan, inputs.Content.Texts, changed.Where(name => IsText(inputs, name)), strict) is { } edited ? new PreviewSite(edited, input, pictures, this, Host) : null;

    /// <summary>What stands in the theme's style sheets, by name: the address changes with the content.</summary>
    public ImmutableSortedDictionary<string, string> StyleSheets() => styleSheets.Value;

    /// <summary>The addresses of the files that are published as they are and come from these files of the input.</summary>
    public ImmutableArray<string> AddressesOf(IReadOnlySet<string> sources) =>
    [
        .. plan.Outputs.OfType<Asset>().Where(asset => sources.Contains(asset.Source.Path))
            .Select(asset => Root + string.Join('/', asset.Destination.Split('/').Select(Uri.EscapeDataString))),
    ];

    private static bool IsText(SiteInputs inputs, string name) =>
        name.StartsWith("input/", StringComparison.Ordinal) && inputs.Content.TextAt(name["input/".Length..]) is not null;

    private string Text(string destination) => File(destination) is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : "";

    private SiteOutput? Find(string destination) => plan.Find(destination) is >= 0 and var place ? plan.Outputs[place] : null;

    private PreviewFile? Make(string destination)
    {
        if (Find(destination) is not { } output) return null;
        var problems = new Problems();
        using var file = new UnwrittenOutput(expectedFiles: 1, retain: true);
        new OutputWriter(plan, file, input, pictures: pictures).Write(output, problems);
        file.Commit(problems);
        if (file.Files.TryGetValue(destination, out var bytes)) return new PreviewFile(output, bytes, ContentHash.Of(bytes.Span), []);
        return former?.File(destination) is { } last ? last with { Problems = problems.ToImmutable() } : null;
    }
}
