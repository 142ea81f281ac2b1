namespace Sbpac.Site.Commands;

/// <summary>The machine as commands see it.</summary>
/// <param name="Out">Takes what a command says.</param>
/// <param name="Error">Takes diagnostics.</param>
/// <param name="IsTerminal">Whether somebody is watching.</param>
/// <param name="Folder">The working directory.</param>
/// <param name="Locale">The locale of the environment, <c>th_TH.UTF-8</c>: it chooses the language of messages and nothing else.</param>
/// <param name="Processors">How many cores there are.</param>
/// <param name="Time">The clock.</param>
public sealed record CommandHost(
    TextWriter Out, TextWriter Error, bool IsTerminal, string Folder, string Locale, int Processors, TimeProvider Time);
