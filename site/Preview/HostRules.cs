using System.Collections.Immutable;

namespace Sbpac.Site.Preview;

/// <summary>The rules that a site gives its host. A large one has hundreds, and its next version mostly the same ones.</summary>
internal sealed class HostRules
{
    private readonly string redirects;
    private readonly string headers;

    private HostRules(string redirects, string headers)
    {
        (this.redirects, this.headers) = (redirects, headers);
        (Redirects, Headers) = (RedirectRule.Parse(redirects), HeaderRule.Parse(headers));
    }

    /// <summary>The lines of <c>_redirects</c>.</summary>
    public ImmutableArray<RedirectRule> Redirects { get; }

    /// <summary>The blocks of <c>_headers</c>.</summary>
    public ImmutableArray<HeaderRule> Headers { get; }

    /// <summary>Reads the two files.</summary>
    /// <param name="redirects">The text of <c>_redirects</c>.</param>
    /// <param name="headers">The text of <c>_headers</c>.</param>
    /// <param name="former">The rules of another version, which are given back where they are the same; or null.</param>
    public static HostRules Read(string redirects, string headers, HostRules? former = null) =>
        former is not null && former.redirects == redirects && former.headers == headers ? former : new HostRules(redirects, headers);
}
