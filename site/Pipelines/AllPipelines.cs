using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

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
}
