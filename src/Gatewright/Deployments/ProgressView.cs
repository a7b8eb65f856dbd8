using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>How people and programs see a deployment go on.</summary>
internal abstract class ProgressView
{
    /// <summary>A live tree for who sits before a terminal, lines with times for files, objects for programs.</summary>
    public static ProgressView For(Terminal terminal, bool isJson, DeploymentPlan? plan) =>
        isJson ? new ProgressJson(terminal.Output) : terminal.CanAsk ? new ProgressTree(terminal, plan) : new ProgressLines(terminal.Output);

    /// <summary>Shows what an action reports until it is done.</summary>
    public virtual Task<T> ShowAsync<T>(Func<IProgress<DeploymentEvent>, Task<T>> act) => act(new Told(Tell));

    protected abstract void Tell(DeploymentEvent it);

    protected static string Time(TimeSpan time) => time < TimeSpan.FromMinutes(1) ? $"{Math.Max(0, (int)time.TotalSeconds)} s"
        : time < TimeSpan.FromHours(1) ? $"{(int)time.TotalMinutes} min {time.Seconds:00} s"
        : $"{(int)time.TotalHours} h {time.Minutes:00} min";

    /// <summary>In order and one at a time: the framework's own progress hands events to other threads.</summary>
    protected sealed class Told(Action<DeploymentEvent> tell) : IProgress<DeploymentEvent>
    {
        private readonly Lock order = new();

        public void Report(DeploymentEvent value)
        {
            lock (order)
                tell(value);
        }
    }
}
