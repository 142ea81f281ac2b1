namespace Sbpac.Site.Build;

/// <summary>The four phases, and what follows them.</summary>
public enum BuildPhase
{
    /// <summary>Reads files.</summary>
    Input,

    /// <summary>Turns each file into a text, alone.</summary>
    Process,

    /// <summary>Joins them into the catalog.</summary>
    PostProcess,

    /// <summary>Makes the pictures that were not made before.</summary>
    Pictures,

    /// <summary>Renders and writes.</summary>
    Output,

    /// <summary>Puts what was written in the place of the former site.</summary>
    Publish,
}

/// <summary>How far a build is.</summary>
/// <param name="Phase">In which phase.</param>
/// <param name="Done">How many of its items are done.</param>
/// <param name="Count">How many it has; 0 where that does not say anything.</param>
public readonly record struct BuildStep(BuildPhase Phase, int Done, int Count);
