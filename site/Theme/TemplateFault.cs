using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary>A fault that the theme's own functions find in a template, with its code. Unwinds Scriban as its own faults do.</summary>
internal sealed class TemplateFault(Code code, SourceSpan span, params ImmutableArray<string> arguments)
    : ScriptRuntimeException(span, code.Id)
{
    /// <summary>The diagnostic of a fault met while rendering.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="template">The template that was asked for, where the fault names no place.</param>
    public static Diagnostic Describe(ScriptRuntimeException fault, ThemeTemplate template)
    {
        var at = fault.Span.IsEmpty ? Place.Of(template.Path) : At(fault.Span);
        return fault is TemplateFault ours ? ours.At(at) : new Diagnostic(Codes.TemplateFailed, at, [fault.OriginalMessage]);
    }

    /// <summary>The place where a span of a template begins.</summary>
    public static Place At(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    private Diagnostic At(Place place) => new(code, place, arguments);
}
