import 'zone.js'
import { provideZoneChangeDetection } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { exposeForm, TopUpForm } from '../angular-form'

export async function mount(root: HTMLElement) {
  root.append(document.createElement('top-up-form'))
  await bootstrapApplication(TopUpForm, { providers: [provideZoneChangeDetection()] })
  exposeForm()
}
