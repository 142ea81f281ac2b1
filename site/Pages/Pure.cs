using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Sbpac.Site.Pages;

/// <summary>Tells functions that know nothing but their arguments from those that were made with something at hand.</summary>
internal static class Pure
{
    /// <summary>Requires that a function knows nothing but its arguments.</summary>
    /// <param name="function">The function.</param>
    /// <param name="made">What it makes.</param>
    /// <exception cref="ArgumentException">It knows more: what it knows could change, and the output would not.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "What makes outputs is code of this assembly, which is kept whole.")]
    public static void Require(Delegate function, string made)
    {
        if (function.Target?.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Length > 0)
            throw new ArgumentException($"What makes {made} may know its argument alone.", nameof(function));
    }
}
