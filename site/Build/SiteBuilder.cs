using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Images;
using Sbpac.Site.Memo;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Related;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Build;

/// <summary>The whole flow: Input → Process → PostProcess → Output.</summary>
public sealed class SiteBuilder(BuildOptions options, IProgress<BuildStep> progress)
{
    private readonly Problems problems = new();

    /// <summary>Builds the site into the output folder. After an error the folder is as it was.</summary>
    public BuildReport Build()
    {
        using var folder = OutputFolder.Open(options.Output, options.Root, [options.Input, options.Theme], problems);
        if (folder is null) return Report(null, null);
        var faults = new Problems();
        var memo = SiteMemo.Open(options.Cache, ".cache", faults);
        var report = SourceChangedException.Reported(problems, () => Build(folder, memo)) ?? Report(null, null);
        faults.Add(report.Problems);
        return report with { Problems = faults.ToImmutable() };
    }

    private BuildReport? Build(OutputFolder folder, SiteMemo memo) =>
        Read(holds: false) is { } inputs && BuildKey.Of(options, inputs, problems.ToImmutable()) is var key
            ? RepeatedBuild.Run(options, progress, folder, memo, key) ?? Build(folder, inputs, memo, key)
            : null;

    private BuildReport Build(OutputFolder folder, SiteInputs inputs, SiteMemo memo, Lazy<UInt128?> key)
    {
        var readings = new ReadingMemo(memo);
        var plan = Plan(inputs, new PlanMemo(readings));
        if (plan is null || Fails) return Report(plan, null);
        var cache = new PictureCache(options.PictureCache);
        var pictures = PictureWriter.Of(plan, new PictureStore(options.Input, cache, options.Threads));
        MakePictures(plan, pictures, cache);
        if (Fails) return Report(plan, null);
        using var stage = folder.BeginStage(plan.Outputs.Length, options.Threads);
        // What was read asks for no output, and is of use to the next build even if this one fails.
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            () => Render(plan, stage, memo.Pages, pictures, CancellationToken.None),
            () => readings.SaveTo(memo, plan.Related.Indexes));
        var report = Report(plan, null);
        if (Fails) return report;
        progress.Report(new BuildStep(BuildPhase.Publish, 0, 0));
        var written = stage.Commit(problems);
        if (written is not null) cache.DropUnused();
        // Without a font of the system the next build looks for one again.
        if (written is not null && !report.Problems.Any(problem => problem.Code == Codes.NoCardFont) && key.Value is { } whole)
            memo.SaveSite(new WholeSite(whole, options.Now, report.NextChange, stage.Digest, report.Problems, report.Outcomes), stage.Files);
        return Report(plan, written) with { Encoded = pictures.Encoded };
    }

    /// <summary>Does all that a build does but write.</summary>
    public BuildReport Check() => Plan() is { } plan ? Check(plan, CancellationToken.None) : Report(null, null);

    /// <summary>Does what a build does with a plan but write.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="sound">What former checks found sound, and need not be made again; null for nothing.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public BuildReport Check(SitePlan plan, CancellationToken stop, SoundOutputs? sound = null)
    {
        using var nowhere = new UnwrittenOutput(plan.Outputs.Length, retain: false);
        Render(plan, nowhere, pages: null, pictures: null, stop, sound);
        sound?.Retain(plan.Outputs);
        nowhere.Commit(problems);
        return Report(plan, null);
    }

    /// <summary>All that is known before a byte is made. Null where no site can be planned.</summary>
    public SitePlan? Plan() => Read() is { } inputs ? Plan(inputs, new PlanMemo()) : null;

    /// <summary>Input: reads the folders. Null where one is not there.</summary>
    /// <param name="holds">Whether the bytes of the texts are held; else each is read when it is asked for: most are so once or twice, or never.</param>
    public SiteInputs? Read(bool holds = true)
    {
        progress.Report(new BuildStep(BuildPhase.Input, 0, 0));
        var input = InputFolder.Read(options.Input, options.Threads, problems, holds);
        var look = ThemeFolder.Read(options.Theme, problems);
        return input is null || look is null ? null : new SiteInputs(input, look);
    }

    /// <summary>
    /// Input, where a former look is known and what has changed since: the changed texts and the theme alone are read. Null where that
    /// does not tell all; then nothing was reported, and <see cref="Read(bool)"/> looks at everything.
    /// </summary>
    /// <param name="former">What was read last; returned itself where nothing differs.</param>
    /// <param name="found">What that look reported.</param>
    /// <param name="changed">All that has changed since, as diagnostics name it.</param>
    internal SiteInputs? Read(SiteInputs former, ImmutableArray<Diagnostic> found, IReadOnlySet<string> changed)
    {
        var input = ChangedTexts.Read(options.Input, former.Content, changed);
        var look = changed.Any(name => name == "theme" || name.StartsWith("theme/", StringComparison.Ordinal))
            ? ThemeFolder.Read(options.Theme, new Problems())
            : former.Look;
        if (input is null || look is null) return null;
        problems.Add(found);
        return ReferenceEquals(input, former.Content) && ReferenceEquals(look, former.Look) ? former : new SiteInputs(input, look);
    }

    /// <summary>Process and PostProcess. The memo saves time and changes nothing else. Null where no site can be planned.</summary>
    public SitePlan? Plan(SiteInputs inputs, PlanMemo memo)
    {
        var (input, look) = inputs;
        if (memo.RulesOf(inputs, files => SiteRulesReader.Read(files, options, problems)) is not { } rules) return null;
        var (settings, registries, theme, lists, _) = rules;
        problems.Add(rules.Found);

        // Process: each file alone, in parallel, into its own slot
        var reader = memo.Readings.Under(ReadingRules.Of(settings, registries));
        var readings = new Reading[input.Texts.Length];
        ForEach(BuildPhase.Process, readings.Length, i => readings[i] = reader.Read(input.Texts[i]));
        foreach (var reading in readings) problems.Add(reading.Problems);

        // PostProcess: all of them together
        progress.Report(new BuildStep(BuildPhase.PostProcess, 0, 0));
        var texts = readings.Select(reading => reading.Text).OfType<ReleaseText>().ToImmutableArray();
        var rejected = readings.Where(reading => reading.Text is null).Select(reading => reading.Path).ToImmutableArray();
        var publication = new Publication(options.Now, options.Drafts);
        var result = CatalogBuilder.Build(
            new CatalogInput(settings, registries, texts, rejected, input.Assets, publication, options.Threads) { Bundles = memo.Bundles }, problems);
        var catalog = result.Catalog;
        var related = RelatedReleases.Build(catalog, reader.TermsOf, RelatedOptions.Default, options.Threads, memo.Related ?? reader.Indexes);
        memo.Related = related.Indexes;
        var assets = look.Assets.ToImmutableSortedDictionary(asset => asset.Name, asset => catalog.Urls.Root(asset.PublishedPath), StringComparer.Ordinal);
        var context = new PipelineContext(catalog, related, theme.Phrases, new LayoutMaker(catalog, theme.Phrases, assets, ThemeColours.Of(look.Assets), lists), look.Assets);
        var outputs = OutputChecks.Freeze(AllPipelines.Execute(context, options.Threads), problems);
        return new SitePlan(catalog, related, reader.Terms, theme, outputs, CardFontReader.Read(settings, options.Input, problems), result.Outcomes)
        {
            Workshop = new PageWorkshop(reader, result.Workshop, context),
        };
    }

    /// <summary>Pictures: each photo and each social card alone, in parallel, into the cache.</summary>
    private void MakePictures(SitePlan plan, PictureWriter pictures, PictureCache cache)
    {
        var photos = plan.Catalog.Pictures;
        var cards = plan.Outputs.OfType<CardOutput>().ToImmutableArray();
        if (photos.IsEmpty && cards.IsEmpty) return;
        pictures.FindFont(cards, problems);
        if (Fails) return;
        var faults = new Problems[photos.Length + cards.Length];
        ForEach(BuildPhase.Pictures, faults.Length, i =>
        {
            faults[i] = new Problems();
            if (i < photos.Length) pictures.Prepare(photos[i], faults[i]);
            else pictures.Prepare(cards[i - photos.Length], faults[i]);
        });
        foreach (var fault in faults) problems.Add(fault.ToImmutable());
        if (cache.Fault is { } reason) problems.Report(Codes.PictureCacheUnwritable, Place.Of(".cache/images"), ".cache/images", reason);
    }

    /// <summary>Output: each output alone, in parallel; nothing is published before the stage is committed.</summary>
    private void Render(SitePlan plan, IOutput output, PageMemo? pages, PictureWriter? pictures, CancellationToken stop, SoundOutputs? sound = null)
    {
        var faults = new ImmutableArray<Diagnostic>[plan.Outputs.Length];
        var writer = new OutputWriter(plan, output, options.Input, pages, pictures);
        ForEach(BuildPhase.Output, plan.Outputs.Length, i => faults[i] = Write(plan.Outputs[i]), stop);
        foreach (var fault in faults) problems.Add(fault);

        ImmutableArray<Diagnostic> Write(SiteOutput one)
        {
            var (found, key) = (new Problems(), sound is null ? default : SoundOutputs.KeyOf(one, plan.Theme));
            if (sound?.Knows(one, key) != true || !output.Keep(one.Destination, default)) writer.Write(one, found);
            if (found.IsEmpty) sound?.Remember(one, key);
            return found.ToImmutable();
        }
    }

    private bool Fails => problems.Fails(options.Strict);

    /// <summary>What has been done so far.</summary>
    public BuildReport Report(SitePlan? plan, OutputReport? written)
    {
        var outcomes = plan?.Outcomes ?? ImmutableSortedDictionary<string, Standing>.Empty;
        var next = outcomes.Values.Select(standing => standing.Until).Where(moment => moment > options.Now).Min();
        return new BuildReport(problems.ToImmutable(), outcomes, written, plan?.Outputs.Length ?? 0, next);
    }

    private void ForEach(BuildPhase phase, int count, Action<int> work, CancellationToken stop = default)
    {
        var done = 0;
        progress.Report(new BuildStep(phase, 0, count));
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = stop }, i =>
        {
            work(i);
            if (Interlocked.Increment(ref done) is var now && (now % 64 == 0 || now == count || phase == BuildPhase.Pictures)) progress.Report(new BuildStep(phase, now, count));
        });
    }
}
