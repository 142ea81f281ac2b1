using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>Every pipeline of this folder. A new file is found by itself: adding an output touches no other file.</summary>
public static class AllPipelines
{
    /// <summary>The pipelines, in ordinal order of their names.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "This assembly is kept whole.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "This assembly is kept whole.")]
    public static ImmutableArray<IPipeline> Create() =>
    [
        .. typeof(AllPipelines).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IPipeline)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IPipeline)Activator.CreateInstance(type)!),
    ];

    /// <summary>The outputs of all pipelines, one after the other in the order of their names; the pipelines themselves work side by side.</summary>
    /// <param name="context">What they may know.</param>
    /// <param name="threads">How many threads may work.</param>
    public static IEnumerable<SiteOutput> Execute(PipelineContext context, int threads)
    {
        var pipelines = Create();
        var outputs = new SiteOutput[pipelines.Length][];
        Parallel.For(0, pipelines.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => outputs[i] = [.. pipelines[i].Execute(context)]);
        return outputs.SelectMany(some => some);
    }
}
