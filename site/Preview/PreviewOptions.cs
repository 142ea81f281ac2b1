using System.Collections.Immutable;
using System.Net;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Preview;

/// <summary>What a preview is told.</summary>
public sealed record PreviewOptions
{
    /// <summary>What a build would be told; its moment is that of the start.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>Gives the site's moment at each change.</summary>
    public required Func<DateTimeOffset> Now { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>The words.</summary>
    public required Messages Messages { get; init; }

    /// <summary>The address of this machine on which to listen.</summary>
    public IPAddress Host { get; init; } = IPAddress.Loopback;

    /// <summary>The ports to try, in order; 0 for any that is free.</summary>
    public ImmutableArray<int> Ports { get; init; } = [0];
}
